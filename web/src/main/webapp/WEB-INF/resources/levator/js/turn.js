// One after the other, as the hand did it. A page that is sent while a part of it is still being answered is left before that answer, which then
// finds it gone and leads away from the page that comes. So what is pressed waits for what was asked, and a page that is being left asks nothing more.
(() => {
  "use strict";
  if (!window.jQuery || !window.PrimeFaces) return;
  const SAY_AFTER = 400; // a usual answer is quicker
  const sign = document.getElementById("turn");
  const within = () => Number(sign.dataset.within);
  const queue = PrimeFaces.ajax.Queue;
  let waiting = null; // the first press
  let sentAt = 0;
  let down = null;

  document.addEventListener(
    "submit",
    (event) => {
      if (queue.isEmpty() || event.target.method === "dialog") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (waiting) return;
      say("");
      waiting = hold(event.target, event.submitter);
    },
    true,
  );
  // On the window: after everyone who may keep it back.
  addEventListener("submit", (event) => event.defaultPrevented || event.target.method === "dialog" || (sentAt = Date.now()));
  addEventListener("pageshow", () => (sentAt = 0)); // by the way back
  document.addEventListener("click", (event) => waiting && event.target.closest("a[href]") && event.preventDefault(), true);

  /** After so long it goes on without the answer: what was asked about is sent along with everything else. */
  function hold(form, button) {
    const timers = [setTimeout(showWaiting, SAY_AFTER), setTimeout(() => queue.abortAll(), within())];
    return { form, button, timers };
  }

  function showWaiting() {
    say(sign.dataset.waiting);
    markBusy(true);
  }

  const say = (sentence) => (sign.textContent = sentence);

  function markBusy(isBusy) {
    const button = waiting.button && now(waiting.button);
    if (!button) return;
    if (isBusy) button.setAttribute("aria-busy", "true");
    else button.removeAttribute("aria-busy");
  }

  /** What was pressed, or what stands there in its place since that part was drawn anew. */
  const now = (one) => (one.isConnected ? one : document.getElementById(one.id));

  function goOn() {
    if (!waiting || !queue.isEmpty()) return;
    const { form, button } = waiting;
    drop("");
    const sender = button ? now(button) : null;
    if (sender && sender.form && !sender.disabled) sender.form.requestSubmit(sender);
    else if (!button && now(form)) now(form).requestSubmit();
    else say(sign.dataset.notSent); // the answer took it from the page
  }

  function drop(sentence) {
    if (!waiting) return;
    waiting.timers.forEach(clearTimeout);
    markBusy(false);
    waiting = null;
    say(sentence);
  }

  /** The page says why it stands; that what was pressed stands too is said here. */
  const refused = (answer) => answer && answer.statusText !== "abort" && drop(answer.status === 401 ? "" : sign.dataset.notSent);

  window
    .jQuery(document)
    .on("pfAjaxSend", (event, call) => Date.now() - sentAt < within() && call.abort())
    .on("pfAjaxError", (event, answer) => refused(answer))
    .on("pfAjaxComplete", () => setTimeout(goOn)); // the queue goes on first

  // A button that is drawn anew under the pointer was pressed all the same.
  addEventListener("pointerdown", (event) => (down = event.target.closest("button")), true);
  addEventListener(
    "pointerup",
    (event) => {
      const up = event.target.closest("button");
      if (down && !down.isConnected && up && up.id && up.id === down.id) up.click();
      down = null;
    },
    true,
  );
})();
