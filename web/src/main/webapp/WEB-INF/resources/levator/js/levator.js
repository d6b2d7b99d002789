// Keys, dialogs, 0–10 scales and autosave. Everything works without it except keys, dialogs and autosave.
(() => {
  "use strict";
  const SINGLE_KEYS = "levator.singleKeys";
  const ANSWER_WITHIN = 15000;
  const places = { h: "HOME", c: "CASELOAD", l: "LETTERS", d: "DIRECTORY" };
  const byId = (id) => document.getElementById(id);
  const inField = (element) => element.matches("input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]");
  const singleKeysOn = () => localStorage.getItem(SINGLE_KEYS) !== "off";
  const open = (dialog) => dialog && !dialog.open && dialog.showModal();

  /** "Alt+X" for the event's keys, as data-key writes them. */
  function named(event) {
    const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
    const held = (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "");
    return held ? held + key : event.key;
  }

  function press(name) {
    const dialog = document.querySelector("dialog[open]");
    const named = (dialog || document).querySelectorAll(`[data-key~="${CSS.escape(name)}"]:not(:disabled)`);
    const target = [...named].find((one) => !one.closest("dialog:not([open])")); // a question that is not asked has no answer
    if (!target) return false;
    if (inField(target)) target.focus();
    else target.click();
    return true;
  }

  let afterG = false;
  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.repeat) return;
    const name = event.altKey && event.code.startsWith("Key") ? "Alt+" + event.code.slice(3) : named(event);
    if (event.ctrlKey || event.metaKey || event.altKey) {
      if (press(name) || name === "Ctrl+S") event.preventDefault();
      return;
    }
    if (inField(event.target) || !singleKeysOn() || document.querySelector("dialog[open]")) return;
    if (afterG) {
      afterG = false;
      const link = document.querySelector(`[data-place="${places[event.key]}"]`);
      if (link) link.click();
    } else if (event.key === "g") {
      afterG = true;
      setTimeout(() => (afterG = false), 1500);
      return;
    } else if (event.key === "?") open(byId("keys"));
    else if (!press(event.key)) return;
    event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    const closer = event.target.closest("[data-closes]");
    if (opener) open(byId(opener.dataset.opens));
    if (closer) byId(closer.dataset.closes).close();
    for (const menu of document.querySelectorAll(".lv-menu[open]"))
      if (!menu.contains(event.target) || opener) menu.open = false;
  });
  // The cookie tells the next page; this one is only given the other tokens, so nothing typed is lost.
  document.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-theme-switch]");
    if (!choice) return;
    const theme = document.documentElement.dataset.theme === "dim" ? "light" : "dim";
    document.documentElement.dataset.theme = theme;
    document.cookie = `LEVATOR_THEME=${theme};path=/;max-age=31536000;SameSite=Lax`;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll(".lv-menu[open]")) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // A scale takes digits only; "1" waits for a possible "10", any other digit moves on to the next scale.
  document.addEventListener("input", (event) => {
    const scale = event.target;
    if (!scale.matches("[data-scale]")) return;
    scale.value = scale.value.replace(/\D/g, "");
    if (Number(scale.value) > Number(scale.dataset.scale)) scale.value = scale.value.slice(-1);
    if (scale.value === "" || scale.value === "1") return;
    const scales = [...scale.form.querySelectorAll("[data-scale]:not(:disabled)")];
    const next = scales[scales.indexOf(scale) + 1];
    if (next) next.focus(), next.select();
  });

  /** Keeps the text of one form on the server: at most three seconds after the last key, and when the page is left. */
  class Autosave {
    constructor(form) {
      this.form = form;
      this.line = form.querySelector(".lv-saved") || document.querySelector(".lv-bar .lv-saved") || document.querySelector(".lv-saved");
      this.version = Number(form.dataset.autosaveVersion || 0);
      this.kept = JSON.stringify(this.sections());
      form.addEventListener("input", () => this.changed());
      form.addEventListener("focusout", () => this.send());
      document.addEventListener("visibilitychange", () => this.send(document.hidden)); // back from signing in elsewhere, too
      addEventListener("pagehide", () => this.send(true));
      addEventListener("beforeunload", (event) => this.isPending() && !form.dataset.posting && event.preventDefault());
      form.addEventListener("submit", () => (form.dataset.posting = "true"));
    }

    /** Every input with data-section, by that name; a radio group gives its checked value. */
    sections() {
      const all = {};
      for (const input of this.form.querySelectorAll("[data-section]")) {
        const chosen = input.matches("input, textarea, select") ? input : input.querySelector("input:checked");
        all[input.dataset.section] = chosen ? chosen.value : "";
      }
      return all;
    }

    isPending() {
      return this.unheard !== undefined || JSON.stringify(this.sections()) !== this.kept;
    }

    changed() {
      if (!this.isPending()) return;
      if (!["trying", "signed-out", "conflict"].includes(this.line.dataset.state)) this.show("unsaved");
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), 2000);
    }

    async send(leaving = false) {
      if (this.sending || this.line.dataset.state === "conflict" || !this.isPending()) return;
      clearTimeout(this.timer);
      this.sending = true;
      // A save whose answer never came may be done: the same text again is no conflict, a newer one on the old version would be.
      const sections = (!leaving && this.unheard) || this.sections();
      const body = JSON.stringify({ version: this.version, author: this.form.dataset.autosaveAuthor, sections });
      try {
        const answer = await fetch(this.form.dataset.autosaveUrl, {
          method: "PUT",
          body,
          keepalive: leaving && body.length < 60000,
          redirect: "manual",
          signal: AbortSignal.timeout(ANSWER_WITHIN),
          headers: { "Content-Type": "application/json", "X-Levator": "draft", "X-Requested-With": "fetch" },
        });
        await this.heard(answer, sections);
      } catch {
        this.unheard = sections;
        this.retry();
      } finally {
        this.sending = false;
      }
      if (this.line.dataset.state === "saved") this.changed();
    }

    async heard(answer, sections) {
      if (answer.ok) {
        const { version, savedAt } = await answer.json();
        this.unheard = undefined;
        this.version = version;
        this.kept = JSON.stringify(sections);
        const hidden = this.form.querySelector("[data-autosave-version-field]");
        if (hidden) hidden.value = version;
        this.show("saved", clock(savedAt));
      } else if (answer.status === 401 || answer.type === "opaqueredirect") {
        this.show("signed-out");
        this.timer = setTimeout(() => this.send(), 10000);
      } else if (answer.status === 409) {
        this.conflict(await answer.json());
      } else this.retry();
    }

    retry() {
      this.show("trying");
      this.timer = setTimeout(() => this.send(), 5000);
    }

    /** Both texts stay on the page; going on writing saves this one over the other's version, knowingly. */
    conflict({ version, sections }) {
      this.unheard = undefined;
      this.show("conflict");
      for (const input of this.form.querySelectorAll("textarea[data-section]")) {
        const other = sections[input.dataset.section] ?? "";
        if (other === input.value) continue;
        const box = document.createElement("div");
        box.className = "lv-conflict";
        box.textContent = other;
        input.after(box);
      }
      this.version = version;
      this.form.addEventListener("input", () => (this.line.dataset.state = "unsaved"), { once: true, capture: true });
    }

    show(state, time = "") {
      const words = this.line.dataset;
      const sentences = { saved: `${words.saved} ${time}`, unsaved: words.unsaved, trying: words.trying, "signed-out": words.signedOut, conflict: words.conflict };
      if (words.state === state && state !== "saved") return;
      words.state = state;
      const sentence = document.createElement("span");
      sentence.className = "lv-saved-line";
      sentence.textContent = sentences[state];
      this.line.replaceChildren(sentence);
      if (state === "signed-out") this.line.append(" ", wayBack(words.signIn));
    }
  }

  /** To sign in beside this page, which keeps what is typed. */
  function wayBack(text) {
    const link = document.createElement("a");
    link.href = "/home";
    link.target = "_blank";
    link.textContent = text;
    return link;
  }

  /** The time of day of an ISO instant, or the text itself when the server sent a time already. */
  function clock(savedAt) {
    const time = new Date(savedAt);
    return Number.isNaN(time.getTime()) ? savedAt : time.toLocaleTimeString("en-GB");
  }

  function ready() {
    for (const form of document.querySelectorAll("form[data-autosave-url]")) new Autosave(form);
    for (const invalid of document.querySelectorAll('[aria-invalid="true"]'))
      for (let fold = invalid.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    const summary = document.querySelector("[data-focus]");
    if (summary) summary.focus();
    const single = byId("single-keys");
    if (!single) return;
    single.checked = singleKeysOn();
    single.addEventListener("change", () => localStorage.setItem(SINGLE_KEYS, single.checked ? "on" : "off"));
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready);
  else ready();
})();
