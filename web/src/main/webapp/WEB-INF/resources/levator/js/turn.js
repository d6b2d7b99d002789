// One after the other, as the hand did it. A page that is sent while a part of it is still being answered is left before that answer, which then
// finds it gone and leads away from the page that comes. So what is pressed waits for what was asked, and a page that is being left asks nothing more.
(() => {
  "use strict";
  const SAY_AFTER = 400; // a usual answer is quicker
  const sign = document.getElementById("turn");
  if (!sign || !window.levator) return;
  const waits = new Set();
  let last = ""; // what was said when something was over; it stands until the next press

  /** What was pressed, or what stands there in its place since that part was drawn anew. */
  const now = (one) => (one.isConnected ? one : document.getElementById(one.id));

  /** Inside the question that is asked: whatever it covers is neither seen nor read out. */
  function say(sentence) {
    const asked = [...document.querySelectorAll("dialog[open]:not(.lv-veil)")].pop() || document.body;
    if (sign.parentElement !== asked) asked.append(sign);
    sign.textContent = sentence;
  }

  function markBusy(button, isBusy) {
    const shown = button && now(button);
    if (!shown) return;
    if (isBusy) shown.setAttribute("aria-busy", "true");
    else shown.removeAttribute("aria-busy");
  }

  /**
   * Says of what was pressed that it is still on its way, once that takes longer than usual.
   * @returns to call when it is over, with a sentence where there is one to say
   */
  levator.wait = (button, sentence = sign.dataset.sent) => {
    last = "";
    if (!waits.size) say("");
    const timer = setTimeout(() => {
      say(sentence);
      markBusy(button, true);
    }, SAY_AFTER);
    waits.add(timer);
    return (sentence = "") => {
      if (!waits.delete(timer)) return;
      clearTimeout(timer);
      markBusy(button, false);
      if (sentence) last = sentence;
      if (sentence || !waits.size) say(last);
    };
  };

  if (!window.jQuery || !window.PrimeFaces) return;
  const within = () => Number(sign.dataset.within);
  const queue = PrimeFaces.ajax.Queue;
  let waiting = null; // the first press
  let sent = null; // the page as it was sent last
  let down = null;

  document.addEventListener(
    "submit",
    (event) => {
      if (queue.isEmpty() || event.target.method === "dialog") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!waiting) waiting = hold(event.target, event.submitter);
    },
    true,
  );
  document.addEventListener("click", (event) => waiting && event.target.closest("a[href]") && event.preventDefault(), true);

  /** After so long it goes on without the answer: what was asked about is sent along with everything else. */
  function hold(form, button) {
    return { form, button, over: levator.wait(button, sign.dataset.waiting), limit: setTimeout(() => queue.abortAll(), within()) };
  }

  function goOn() {
    if (!waiting || !queue.isEmpty()) return;
    const { form, button } = waiting;
    const sender = button ? now(button) : null;
    const question = sender && sender.closest("dialog");
    if (question && !question.open) drop(""); // she went back meanwhile
    else if (sender && sender.form && !sender.disabled) drop(""), sender.form.requestSubmit(sender);
    else if (!button && now(form)) drop(""), now(form).requestSubmit();
    else drop(sign.dataset.notSent); // the answer took it from the page
  }

  function drop(sentence) {
    if (!waiting) return;
    clearTimeout(waiting.limit);
    const { over } = waiting;
    waiting = null;
    over(sentence);
  }

  /** The page says why it stands; that what was pressed stands too is said here. */
  const refused = (answer) => answer && answer.statusText !== "abort" && drop(answer.status === 401 ? "" : sign.dataset.notSent);

  // On the window: after everyone who may keep it back.
  addEventListener("submit", ({ target, submitter, defaultPrevented }) => {
    if (defaultPrevented || target.method === "dialog") return;
    stays();
    const mine = (sent = { at: Date.now(), over: levator.wait(submitter), last: "" });
    if (!window.navigation) setTimeout(() => sent === mine && stays(), within());
  });
  addEventListener("pageshow", stays); // by the way back
  // Whoever stops it, or chooses to stay, has this page still; where the browser does not tell, it is taken to stay after as long as a press is held.
  if (window.navigation) {
    navigation.addEventListener("navigate", () => sent && (sent.isOnItsWay = true));
    navigation.addEventListener("navigateerror", () => sent && sent.isOnItsWay && stays()); // and not of what was sent before it
  }

  function stays() {
    if (sent) sent.over(sent.last);
    sent = null;
  }

  const idOf = (source) => source && (source.id || source);

  function ask(call, source) {
    if (!sent || Date.now() - sent.at > within()) return;
    call.abort();
    if (document.getElementById(idOf(source))?.matches("button")) sent.last = sign.dataset.notSent;
  }

  // A button may ask for a part of the page only.
  const asked = new Map();
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    const call = button && button.checkVisibility() && queue.requests.find(({ source }) => idOf(source) === button.id);
    if (call && !asked.has(call)) asked.set(call, levator.wait(button));
  });

  function answered() {
    for (const [call, over] of asked) if (!queue.requests.includes(call)) asked.delete(call), over();
    goOn();
  }

  window
    .jQuery(document)
    .on("pfAjaxSend", (event, call, { source }) => ask(call, source))
    .on("pfAjaxError", (event, answer) => refused(answer))
    .on("pfAjaxComplete", () => setTimeout(answered)); // the queue goes on first

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
