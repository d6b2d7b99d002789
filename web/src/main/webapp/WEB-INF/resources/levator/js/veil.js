// The privacy screen by key and when nobody does anything, and signing in again in place. It hides, it does not guard: the server
// counts the time by itself and answers 401.
(() => {
  "use strict";
  const pages = new BroadcastChannel("levator");
  const arrived = document.querySelector("[data-signed-in]");
  if (arrived) {
    pages.postMessage({ account: arrived.dataset.signedIn });
    setTimeout(close, 300); // the browser may say no; the page says that it can be closed
  }
  const veil = document.getElementById("veil");
  if (!veil) return;

  const LAST_INPUT = "levator.lastInput";
  const PLACE = "levator.place";
  const IDLE = Number(veil.dataset.idle) * 1000;
  const VEIL_AFTER = IDLE / 3;
  const WARN_AFTER = IDLE - Math.min(120_000, IDLE / 3);
  const END = Date.now() + Number(veil.dataset.left) * 1000; // no input puts it off
  const SAY_BEFORE_END = 120_000;
  const TELL_EVERY = Math.min(60_000, IDLE / 10);
  const ASK_EVERY = 10_000;
  const LOCKED = ["out", "other", "back"];
  const news = veil.querySelector("[role=status]");
  const stopButton = veil.querySelector("[data-veil-stop]");
  const here = location.pathname + location.search;
  let before = null; // what had the focus when the page was hidden

  // ---- the last key, pointer or touch, in any tab of this browser
  let mine = Date.now();
  let shared = 0;
  let told = mine;
  let asked = mine;
  let back = 0; // when she was last found to be signed in again
  const lastInput = () => Math.min(Date.now(), Math.max(mine, Number(localStorage.getItem(LAST_INPUT)) || 0));
  const idleFor = () => Date.now() - lastInput();
  const isLocked = () => veil.open && LOCKED.includes(veil.dataset.face);

  function input() {
    mine = Date.now();
    if (mine - shared < 1000) return;
    shared = mine;
    localStorage.setItem(LAST_INPUT, String(mine));
  }
  for (const kind of ["keydown", "pointerdown", "pointermove", "wheel", "touchstart"]) addEventListener(kind, input, { capture: true, passive: true });
  input();
  told = mine; // by asking for the page

  // ---- calls of our scripts: whose page sends them, and when its person last did something
  async function call(kind, address, options) {
    const begun = Date.now();
    const answer = await fetch(address, {
      ...options,
      redirect: "manual",
      headers: {
        "Content-Type": "application/json",
        "X-Levator": kind,
        "X-Levator-Account": veil.dataset.account,
        "X-Levator-Input": String(Math.floor(idleFor() / 1000)),
        "X-Requested-With": "XMLHttpRequest", // by another word a call of somebody signed out begins a sign-in, over the one that is under way
      },
    });
    if (isSignedOut(answer)) begun >= back && !isWriting() && signedOut(); // a late answer tells of the sign-in before
    else if (answer.ok && isLocked()) signedIn();
    return answer;
  }
  /** In the middle of a sentence nothing is covered: the line of a form that saves itself says it, and the keys go on. */
  const isWriting = () => !veil.open && idleFor() < VEIL_AFTER && document.activeElement.closest("form[data-autosave-url]");
  const isSignedOut = (answer) => answer.status === 401 || answer.type === "opaqueredirect";

  async function tell() {
    told = asked = Date.now();
    try {
      await call("presence", "/api/presence", { method: "POST", body: "{}" });
    } catch {
      // the network is away: the next tick asks again
    }
  }

  // ---- the veil and its faces: veil, warning, out, other, back
  function show(face) {
    const covering = !veil.open;
    if (covering) cover();
    if (veil.dataset.face === face) return;
    veil.dataset.face = face;
    for (const part of veil.querySelectorAll("[data-when]")) part.hidden = !part.dataset.when.split(" ").includes(face);
    say(face === "warning" ? veil.dataset.bye.replace("{0}", clock(lastInput() + IDLE)) : "");
    const first = veil.querySelector("button:not([hidden]):not([data-veil-stop])");
    if (first && (covering || document.activeElement.hidden)) first.focus(); // never Stop: the next space would press it
  }

  const say = (sentence) => (news.textContent = sentence);
  const clock = (time) => new Date(time).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: document.documentElement.dataset.zone });

  function cover() {
    before = document.activeElement;
    veil.dataset.face = "";
    const name = document.querySelector(".lv-banner-name");
    veil.querySelector("[data-initials]").textContent = name ? initials(name.textContent) : "";
    stopButton.hidden = stopButton.disabled = !runningStop();
    veil.showModal();
    document.documentElement.dataset.veil = "on";
  }

  function lift() {
    if (isLocked()) return;
    veil.dataset.face = "";
    delete document.documentElement.dataset.veil; // first, or what had the focus could not take it again
    veil.close();
  }

  const initials = (name) =>
    name.trim().split(/\s+/).map((word) => word.split("-").map((part) => [...part][0].toUpperCase() + ".").join("-")).join("\u00a0");

  veil.addEventListener("cancel", (event) => {
    event.preventDefault();
    lift();
  });
  // A browser closes a dialog at the second Escape whatever is said to the first.
  veil.addEventListener("close", () => veil.dataset.face && veil.showModal());

  // ---- Stop works from here: the strip's own button is pressed, and what it says is repeated
  const runningStop = () => document.querySelector(".lv-exam:not(.lv-exam-over) [data-stop-all]:not([data-sent])");

  stopButton.addEventListener("click", () => {
    const stop = runningStop();
    if (!stop) return;
    const said = stop.closest(".lv-exam").querySelector(".lv-exam-news");
    new MutationObserver(() => say(said.textContent)).observe(said, { childList: true, characterData: true, subtree: true });
    stopButton.hidden = stopButton.disabled = true;
    stop.click();
  });

  addEventListener("keydown", (event) => {
    if (event.key !== "F2" || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (veil.open) lift();
    else show("veil");
  });
  document.addEventListener("click", ({ target }) => {
    if (target.closest("[data-veils]")) show("veil");
    else if (target.closest("[data-lifts]")) lift();
    else if (target.closest("[data-stays]")) stay();
    else if (target.closest("[data-signs-in]")) signInHere();
  });

  function stay() {
    input();
    tell();
    show("veil");
  }

  // ---- the end that comes whatever she does: said beside the page, which stays open, because she may be writing
  const ending = document.querySelector("[data-ending]");
  function sayEnding() {
    if (Date.now() >= END - SAY_BEFORE_END && !ending.textContent) ending.textContent = ending.dataset.ending.replace("{0}", clock(END));
    if (Date.now() >= END && Date.now() - asked >= ASK_EVERY) tell();
  }

  // ---- the clock
  function tick() {
    if (isLocked()) return void (Date.now() - asked >= ASK_EVERY && tell()); // she may have signed in where nobody could tell us
    sayEnding();
    const idle = idleFor();
    if (lastInput() > told && Date.now() - told >= TELL_EVERY) tell();
    if (idle >= IDLE) Date.now() - asked >= TELL_EVERY && tell();
    else if (idle >= WARN_AFTER) show("warning");
    else if (idle >= VEIL_AFTER) show("veil"); // a warning stays till she presses: its button must not go from under the pointer
  }
  setInterval(tick, 1000);
  document.addEventListener("visibilitychange", tick);

  // ---- signed out, and back
  const signedOut = () => veil.dataset.face === "other" || show("out");

  function signInHere() {
    const popup = open("/signed-in", "levator-sign-in", "popup,width=560,height=720");
    veil.querySelector("[data-blocked]").hidden = Boolean(popup);
  }

  pages.addEventListener("message", ({ data }) => {
    if (data.signedOut) signedOut();
    else if (data.account !== veil.dataset.account) show("other");
    else if (isLocked()) signedIn();
  });
  pages.postMessage({ account: veil.dataset.account });
  document.addEventListener("submit", ({ target }) => target.matches("[action='/signout']") && pages.postMessage({ signedOut: true }));
  if (window.jQuery) jQuery(document).on("pfAjaxError", (event, answer) => answer && answer.status === 401 && signedOut());

  /** The text first, then the page anew; a text that cannot be saved, because somebody changed it elsewhere, stays where it is. */
  async function signedIn() {
    if (veil.dataset.face === "back") return;
    back = Date.now();
    show("back");
    const saved = await levator.handOver();
    if (veil.dataset.face !== "back") return; // signed out once more meanwhile
    if (saved) return reload();
    veil.dataset.face = "veil";
    lift();
  }

  function reload() {
    const { id, selectionStart: start, selectionEnd: end } = before || {};
    sessionStorage.setItem(PLACE, JSON.stringify({ here, id, start, end, top: scrollY }));
    location.reload();
  }

  function resume() {
    const place = JSON.parse(sessionStorage.getItem(PLACE) || "{}");
    sessionStorage.removeItem(PLACE);
    if (place.here !== here) return;
    scrollTo(0, place.top);
    const field = place.id && document.getElementById(place.id);
    if (!field) return;
    field.focus({ preventScroll: true });
    if (place.start !== undefined && place.start !== null && field.setSelectionRange) field.setSelectionRange(place.start, place.end);
  }
  resume();

  window.levator = { call, isSignedOut };
})();
