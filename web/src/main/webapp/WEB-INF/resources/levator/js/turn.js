// One after the other, as the hand did it. A page that is sent while a part of it is still being answered is left before that answer, which then
// finds it gone and leads away from the page that comes. So what is pressed waits for what was asked, and a page that is being left asks nothing more.
(() => {
  "use strict";
  if (!window.jQuery || !window.PrimeFaces) return;
  const ANSWER_WITHIN = 15000;
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
      waiting = waiting || { form: event.target, button: event.submitter, timer: setTimeout(() => queue.abortAll(), ANSWER_WITHIN) };
    },
    true,
  );
  // On the window: after everyone who may keep it back.
  addEventListener("submit", (event) => event.defaultPrevented || event.target.method === "dialog" || (sentAt = Date.now()));
  addEventListener("pageshow", () => (sentAt = 0)); // by the way back
  document.addEventListener("click", (event) => waiting && event.target.closest("a[href]") && event.preventDefault(), true);

  /** What was pressed, or what stands there in its place since that part was drawn anew. */
  const now = (one) => (one.isConnected ? one : document.getElementById(one.id));

  function goOn() {
    if (!waiting || !queue.isEmpty()) return;
    const { form, button, timer } = waiting;
    drop();
    clearTimeout(timer);
    const sender = button ? now(button) : null;
    if (sender && sender.form && !sender.disabled) sender.form.requestSubmit(sender);
    else if (!button && now(form)) now(form).requestSubmit();
  }
  const drop = () => (waiting = null);

  window
    .jQuery(document)
    .on("pfAjaxSend", (event, call) => Date.now() - sentAt < ANSWER_WITHIN && call.abort())
    .on("pfAjaxError", (event, answer) => answer && answer.statusText !== "abort" && drop()) // the page says why it stands
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
