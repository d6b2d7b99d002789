// The keys of the map. It stands in the head, before the page: a key that is pressed while the page is still being read waits until it is there.
(() => {
  "use strict";
  const SINGLE_KEYS = "levator.singleKeys";
  const GOING = "levator.going"; // since when "g" waits for its second key, on this page or the next one
  const inField = (element) => element.matches("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  const singleKeysOn = () => localStorage.getItem(SINGLE_KEYS) !== "off";
  let early = [];

  /** "Alt+X" for the event's keys, as data-key writes them. */
  function named(event) {
    const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
    const held = (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "");
    return held ? held + key : event.key;
  }

  function press(name) {
    const dialog = [...document.querySelectorAll("dialog[open]")].pop(); // the privacy screen stands last, over all others
    const named = (dialog || document).querySelectorAll(`[data-key~="${CSS.escape(name)}"]:not(:disabled)`);
    const target = [...named].find((one) => !one.closest("dialog:not([open])")); // a question that is not asked has no answer
    if (!target) return false;
    if (inField(target)) target.focus();
    else target.click();
    return true;
  }

  function isGoing() {
    const since = Number(sessionStorage.getItem(GOING));
    sessionStorage.removeItem(GOING);
    return Date.now() - since < 1500;
  }

  function single(event) {
    if (inField(event.target) || !singleKeysOn() || document.querySelector("dialog[open]")) return;
    if (isGoing()) {
      const link = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
      if (link) link.click();
    } else if (event.key === "g") return void sessionStorage.setItem(GOING, Date.now());
    else if (event.key === "?") document.getElementById("keys")?.showModal();
    else if (!press(event.key)) return;
    event.preventDefault();
  }

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.repeat) return;
    if (event.ctrlKey || event.metaKey || event.altKey) {
      const name = event.altKey && event.code.startsWith("Key") ? "Alt+" + event.code.slice(3) : named(event);
      if (press(name) || name === "Ctrl+S") event.preventDefault();
    } else if (early) early.push(event);
    else single(event);
  });

  document.addEventListener("DOMContentLoaded", () => {
    const pressed = early;
    early = null;
    pressed.forEach(single);
    const choice = document.getElementById("single-keys");
    if (!choice) return;
    choice.checked = singleKeysOn();
    choice.addEventListener("change", () => localStorage.setItem(SINGLE_KEYS, choice.checked ? "on" : "off"));
  });
})();
