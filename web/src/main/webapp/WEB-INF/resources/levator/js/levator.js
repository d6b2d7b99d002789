// Dialogs, 0–10 scales, what is typed and autosave. Everything works without it except dialogs and autosave.
(() => {
  "use strict";
  const ANSWER_WITHIN = 15000;
  const HELD = ["conflict", "refused"]; // what was typed is not sent as it stands
  const byId = (id) => document.getElementById(id);
  const open = (dialog) => dialog && !dialog.open && dialog.showModal();

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    const closer = event.target.closest("[data-closes]");
    if (opener) open(byId(opener.dataset.opens));
    if (closer) byId(closer.dataset.closes).close();
    for (const menu of document.querySelectorAll(".lv-menu[open]"))
      if (!menu.contains(event.target) || opener) menu.open = false;
  });
  // The server tells the next page; this one is only given the other tokens, so nothing typed is lost.
  document.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-theme-switch]");
    if (!choice) return;
    const theme = choice.dataset.themeSwitch;
    document.documentElement.dataset.theme = theme;
    for (const one of document.querySelectorAll("[data-theme-switch]")) one.setAttribute("aria-pressed", String(one === choice));
    fetch("/public/theme", { method: "POST", body: new URLSearchParams({ theme }), keepalive: true });
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

  // Faults come with the page or with an answer to a part of it: then what was open stays open, and the summary is read out.
  const keyOf = (fold) => fold.id || (fold.querySelector("[id]") || fold).id;
  const openFolds = () => [...document.querySelectorAll("main details[open]")].map(keyOf).filter(Boolean);

  function openAgain(keys) {
    for (const fold of document.querySelectorAll("main details:not([open])")) if (keys.includes(keyOf(fold))) fold.open = true;
  }

  function showFaults(keys) {
    const summary = document.querySelector("[data-focus]");
    if (!summary) return;
    openAgain(keys);
    for (const fault of document.querySelectorAll("main .lv-fault")) if (fault.textContent.trim()) unfold(fault);
    summary.focus();
    summary.removeAttribute("data-focus"); // said once
  }

  function unfold(part) {
    for (let fold = part.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  }

  // A link of the summary leads into its field, also where the field is a group of answers.
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".lv-errors a");
    const field = link && byId(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    unfold(field);
    (field.matches("input, textarea, select") ? field : field.querySelector("input") || field).focus();
  });

  /** An answer that never came, or that tells only the number of a fault: the page stands as it is, and says so. */
  function showBroken({ status, getResponseHeader }) {
    if (status === 401) return; // signed out: the veil says it
    const words = byId("errors") ? byId("errors").dataset : {};
    const reference = getResponseHeader("X-Levator-Reference");
    if (status === 413) say(words.tooMuch);
    else say(reference ? words.broken.replace("{0}", reference) : words.unreachable);
  }

  function say(sentence) {
    const place = byId("errors");
    if (!place) return;
    const box = document.createElement("div");
    box.className = "lv-errors";
    box.setAttribute("role", "alert");
    box.tabIndex = -1;
    box.textContent = sentence;
    place.replaceChildren(box);
    box.focus();
  }

  // More than the server takes never leaves the page: what was typed would be gone with it.
  document.addEventListener(
    "submit",
    (event) => {
      if (new URLSearchParams(new FormData(event.target)).toString().length <= 2000000 || !byId("errors")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      say(byId("errors").dataset.tooMuch);
    },
    true,
  );

  /** PrimeFaces leaves the button of a call that failed as it was while the call ran. */
  function canBePressedAgain(id) {
    const button = byId(id);
    const widget = button && window.PrimeFaces.getWidgetById(id);
    if (!widget || !widget.enable) return;
    button.classList.remove("ui-state-loading");
    widget.enable();
  }

  function onAnswers() {
    if (!window.jQuery) return;
    const partAt = (source) => partOf(byId(source && source.id ? source.id : source) || document.body);
    let folds = [];
    let asked = new Map();
    let along = [];
    window
      .jQuery(document)
      .on("pfAjaxError", (event, answer, { source } = {}) => {
        canBePressedAgain(source && source.id ? source.id : source);
        if (answer && answer.statusText !== "abort") showBroken(answer);
      })
      .on("pfAjaxSend", () => {
        folds = openFolds();
        asked = new Map(fields().map((field) => [field, contentOf(field)]));
      })
      .on("pfAjaxSuccess", (event, answer, { source } = {}) => {
        along = typed(partAt(source), asked); // the page is as it was, still
        if (leadsAway(answer)) carry(typedIn(document.body), false);
      })
      .on("pfAjaxComplete", (event, answer, { source } = {}) => {
        typeAgain({ typed: along });
        along = [];
        cameBack(partAt(source));
        showFaults(folds);
      });
  }

  // In the same window, until that page is shown again: which parts were open, and what was typed and is nowhere else yet.
  const CARRIED = "levator.carried ";
  const here = () => location.pathname + location.search;
  const subject = () => location.pathname + (new URLSearchParams(location.search).get("id") || location.search); // however much of it is shown
  const partOf = (element) => element.closest("[data-row]") || element.closest("form"); // what is saved by itself
  const nameOf = (part) => part.dataset.row || part.id;
  const who = () => byId("veil") && byId("veil").dataset.account;

  // What is sent is carried, too, under a name that goes along and that the next page repeats if it was heard: a server that is away and a session that
  // is gone take nothing. A double click is one sending; what is typed after it is another.
  const nextSending = () => Math.random().toString(36).slice(2, 12);
  let sending = nextSending();
  document.addEventListener("input", () => (sending = nextSending()));
  let unheard = []; // what was sent from this page and not heard, as far as is known
  document.addEventListener("formdata", ({ target, formData }) => {
    if (!target.matches("main form[method=post]")) return;
    formData.append("sending", sending);
    for (const [name, value] of unheard.length ? unheard.at(-1).keys : []) formData.set(name, value);
  });

  /** The same button pressed again with the same in every field is the same submission: it may have been kept, and only its answer lost (DI-2). */
  function press(form, part, button) {
    const filled = [...part.querySelectorAll("input:not([type=hidden]), textarea, select")].map((field) => [inRow(field.id), contentOf(field)]);
    const as = JSON.stringify([nameOf(part), button && inRow(button.name), filled]);
    const before = unheard.find((one) => one.as === as);
    const keys = [...form.querySelectorAll("[data-submission]")]
      .filter((key) => partOf(key) === part || !key.closest("[data-row]"))
      .map(({ name, value }) => (before && before.keys.find(([one]) => inRow(one) === inRow(name))) || [name, value]);
    unheard = [...unheard.filter((one) => one !== before), { sending, as, keys }];
  }

  function carry(typed, isSamePage, sent) {
    const kept = { who: who(), folds: openFolds(), isSamePage, typed, sending, sent: sent && nameOf(sent), unheard };
    sessionStorage.setItem(CARRIED + subject(), JSON.stringify(kept));
  }

  function carried() {
    const nothing = { folds: [], typed: [], unheard: [] };
    if (!who()) return nothing; // a page that tells of a fault, at the address of the page that it stands for
    forget((kept) => kept.who !== who());
    forgetHeard((byId("content").dataset.heard || "").split(" "));
    const kept = JSON.parse(sessionStorage.getItem(CARRIED + subject()) || "null");
    sessionStorage.removeItem(CARRIED + subject());
    return kept || nothing;
  }

  const allCarried = () => Object.keys(sessionStorage).filter((key) => key.startsWith(CARRIED));

  function forget(isOver = () => true) {
    for (const key of allCarried()) if (isOver(JSON.parse(sessionStorage.getItem(key)))) sessionStorage.removeItem(key);
  }

  /** Whichever page a save led to. */
  function forgetHeard(heard) {
    for (const key of allCarried()) {
      const kept = JSON.parse(sessionStorage.getItem(key));
      const typed = heard.includes(kept.sending) ? kept.typed.filter((one) => !one.isSent) : kept.typed;
      const unheard = kept.unheard.filter((one) => !heard.includes(one.sending));
      sessionStorage.setItem(key, JSON.stringify({ ...kept, typed, unheard }));
    }
  }

  const isTick = (field) => field.matches("[type=checkbox], [type=radio]");

  /** What came back with faults is nowhere else yet: every field of that part, or of all where nobody knows which it was. */
  function cameBack(part) {
    if (document.querySelector("main .lv-errors")) for (const one of part ? [part] : document.querySelectorAll("main form")) one.dataset.faulty = "true";
  }

  function isChanged(field) {
    if (field.closest("[data-faulty]")) return true;
    if (isTick(field)) return field.checked !== field.defaultChecked;
    if (field.tagName === "SELECT") return [...field.options].some((option) => option.selected !== option.defaultSelected);
    return field.value !== field.defaultValue;
  }

  const contentOf = (field) => (isTick(field) ? field.checked : field.value);

  /** A form that saves itself has its text at the clinic. */
  const fields = () =>
    [...document.querySelectorAll("main form:not([data-autosave-url]) :is(input, textarea, select)")].filter(
      (field) => !field.matches("[type=hidden], [type=submit], [type=button]"),
    );

  /**
   * What was typed or ticked outside the part that is sent and is nowhere else yet.
   * @param asked what stood in each field when an answer was asked for: what has come since is not in it, wherever it stands
   */
  function typed(part, asked = new Map()) {
    const isLater = (field) => asked.has(field) && asked.get(field) !== contentOf(field);
    return fields()
      .filter((field) => isLater(field) || (!(part && part.contains(field)) && isChanged(field)))
      .map((field) => ({ ...contentAt(field), isLater: isLater(field) }));
  }

  const contentAt = (field) => ({ ...whereIs(field), ...(isTick(field) ? { ticked: field.checked } : { text: field.value }) });

  /** The same of the part that is sent, till the clinic says that it heard it. */
  function typedIn(part) {
    return fields()
      .filter((field) => part.contains(field) && isChanged(field))
      .map((field) => ({ ...contentAt(field), isSent: true }));
  }

  /** The page was open for so long that the clinic does not know it any more: what was typed is not saved, wherever it stands. */
  const leadsAway = (answer) => /<redirect url="[^"]*\/public\/expired/.test(answer.responseText);

  const inRow = (id) => id.replace(/:\d+:/g, ":");

  /** By the row's own key, as its place in the list changes, and with what it was typed against: newer text of others is never overwritten unseen. */
  function whereIs(field) {
    const part = partOf(field);
    const seen = part.querySelector("[data-seen]");
    return { id: field.id, row: part.dataset.row, seen: seen ? seen.value : undefined };
  }

  function fieldAt({ id, row }, isSamePage) {
    if (row) return [...document.querySelectorAll(`[data-row="${CSS.escape(row)}"] [id]`)].find((one) => inRow(one.id) === inRow(id));
    return isSamePage || inRow(id) === id ? byId(id) : null;
  }

  /** @returns what did not stand there already */
  function typeAgain({ typed, isSamePage }) {
    return typed.filter((one) => {
      const field = one.id && fieldAt(one, isSamePage);
      if (!field || (isTick(field) ? field.checked === one.ticked : field.value === one.text)) return false;
      if (isTick(field)) field.checked = one.ticked;
      else field.value = one.text;
      const seen = partOf(field).querySelector("[data-seen]");
      if (seen && one.seen !== undefined) seen.value = one.seen;
      if (one.isLater) field.dispatchEvent(new Event("change", { bubbles: true })); // what hears of it has not heard of this
      unfold(field);
      return true;
    });
  }

  // What leaves the screen on paper is told once, as the page itself cannot know whether a sheet came out.
  addEventListener("beforeprint", () => {
    const page = document.querySelector("[data-prints]");
    if (page && window.levator) levator.call("print", page.dataset.prints, { method: "POST", body: "{}", keepalive: true }).catch(() => {}); // out of reach
  });

  // A field of text ends where the sheet ends; its words on paper go on on the next one.
  addEventListener("beforeprint", () => {
    for (const field of document.querySelectorAll("main textarea")) {
      const words = document.createElement("p");
      words.className = "lv-on-paper";
      words.textContent = field.value;
      field.after(words);
    }
  });
  addEventListener("afterprint", () => document.querySelectorAll(".lv-on-paper").forEach((words) => words.remove()));

  function sent(form, part, button) {
    if (form.matches("main form[method=post]")) {
      press(form, part, button);
      carry([...typed(part), ...typedIn(part)], false, part);
    } else if (form.closest("main")) carry(typed(part), false, part);
    else if (form.matches("[action='/signout']")) forget();
  }

  const saving = [];
  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (!form.matches(".lv-language")) return void sent(form, partOf(event.submitter || form), event.submitter);
    if (form.dataset.kept) return;
    event.preventDefault();
    await settled(saving, event.submitter);
    const unkept = saving.find((one) => one.isUnkept());
    if (unkept) return void unkept.stays();
    carry(typed(), true);
    form.dataset.kept = "true";
    setTimeout(() => form.requestSubmit(event.submitter)); // while one is being sent, a form sends no second time
  });

  /** What is pressed waits for what is still being kept. */
  async function settled(forms, button) {
    const over = forms.length ? levator.wait(button, byId("turn").dataset.waiting) : () => {};
    await Promise.all(forms.map((one) => one.settled()));
    over();
  }

  /** Keeps the text of one form on the server: at most three seconds after the last key, and when the page is left. */
  class Autosave {
    constructor(form) {
      this.form = form;
      this.line = form.querySelector(".lv-saved") || document.querySelector(".lv-bar .lv-saved") || document.querySelector(".lv-saved");
      this.seen = form.querySelector("[data-autosave-version]"); // goes with the form when it is sent
      this.version = Number(this.seen.value);
      this.kept = JSON.stringify(this.sections());
      form.addEventListener("input", () => this.changed());
      form.addEventListener("focusout", () => this.send());
      document.addEventListener("visibilitychange", () => this.send(document.hidden)); // back from signing in elsewhere, too
      addEventListener("pagehide", () => this.send(true));
      addEventListener("beforeunload", (event) => this.isPending() && !form.dataset.posting && event.preventDefault());
      form.addEventListener("submit", (event) => this.post(event));
      if (document.querySelector("main :is(.lv-errors, .lv-conflict)")) this.cameBack();
    }

    /** What stands in the fields was sent and may not have been kept. */
    cameBack() {
      this.kept = "";
      if (this.form.querySelector(".lv-conflict")) this.hold("conflict");
      else this.changed();
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
      if (!["trying", "signed-out", ...HELD].includes(this.line.dataset.state)) this.show("unsaved");
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.send(), 2000);
    }

    async send(leaving = false) {
      if (this.sending || this.isHeld() || !this.isPending()) return;
      clearTimeout(this.timer);
      this.sending = true;
      // A save whose answer never came may be done: the same text again is no conflict, a newer one on the old version would be.
      const sections = (!leaving && this.unheard) || this.sections();
      const body = JSON.stringify({ version: this.version, sections });
      try {
        const answer = await levator.call("draft", this.form.dataset.autosaveUrl, {
          method: "PUT",
          body,
          keepalive: leaving && body.length < 60000,
          signal: AbortSignal.timeout(ANSWER_WITHIN),
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
        this.seen.value = version;
        this.show("saved", clock(savedAt));
      } else if (levator.isSignedOut(answer)) {
        this.show("signed-out");
        this.timer = setTimeout(() => this.send(), 10000);
      } else if (answer.status === 409) {
        this.conflict(await answer.json());
      } else if ([400, 404, 413].includes(answer.status)) {
        const { sentence } = await answer.json().catch(() => ({})); // too much is not heard by anyone who has words for it
        this.hold("refused", sentence || (answer.status === 413 && byId("errors").dataset.tooMuch));
      } else this.retry();
    }

    /** Once what was typed is saved, or after a while all the same. */
    async settled(patience = 3000) {
      for (let waited = 0; (this.sending || this.isPending()) && !this.isHeld() && waited < patience; waited += 200) {
        this.send();
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }

    /**
     * The form is sent once its text is kept: a server that is away and a session that is gone would take the rest with them. Of several presses
     * meanwhile the last is sent, and no other after it: the first may have left the page.
     */
    async post(event) {
      const isFirst = !this.pressed;
      if (isFirst && !this.isUnkept()) return void (this.form.dataset.posting = "true");
      event.preventDefault();
      event.stopPropagation();
      this.pressed = event;
      if (!isFirst) return;
      await settled([this], event.submitter);
      await new Promise((resolve) => setTimeout(resolve)); // while one is being sent, a form sends no second time
      const { submitter } = this.pressed;
      this.pressed = undefined;
      const dialog = submitter && submitter.closest("dialog");
      if (dialog && !dialog.open) return; // she went back meanwhile
      if (!this.isUnkept()) return void this.form.requestSubmit(submitter);
      if (dialog) dialog.close();
      this.stays();
    }

    isUnkept() {
      return this.isPending() && !this.isHeld();
    }

    /** Says why nothing was sent. */
    stays() {
      const signIn = this.line.querySelector("a");
      if (signIn) signIn.focus();
      else say(byId("errors").dataset.unreachable);
    }

    retry() {
      this.show("trying");
      this.timer = setTimeout(() => this.send(), 5000);
    }

    /**
     * Both texts stay on the page; going on writing saves this one over the other's version, knowingly.
     * @param other its parts that say something else: beside their field of text, the rest above all of them
     */
    conflict({ version, other, sentence }) {
      this.hold("conflict", sentence);
      for (const before of this.form.querySelectorAll(".lv-conflict")) before.remove();
      const above = [];
      for (const { name, label, text } of other) {
        const field = this.form.querySelector(`textarea[data-section="${name}"]`);
        const box = document.createElement("div");
        box.className = "lv-conflict";
        box.textContent = field ? text : `${label}: ${text}`;
        if (field) field.after(box);
        else above.push(box);
      }
      this.form.prepend(...above);
      this.version = version;
    }

    isHeld() {
      return HELD.includes(this.line.dataset.state);
    }

    /** What she sees and decides upon first: nothing is sent again until she writes on. */
    hold(state, sentence) {
      this.unheard = undefined;
      if (sentence) this.line.dataset[state] = sentence;
      this.show(state);
      this.form.addEventListener("input", () => (this.line.dataset.state = "unsaved"), { once: true, capture: true });
    }

    show(state, time = "") {
      const words = this.line.dataset;
      const sentences = { ...words, saved: `${words.saved} ${time}`, "signed-out": words.signedOut };
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

  /** The time of day of an ISO instant at the clinic, or the text itself when the server sent a time already. */
  function clock(savedAt) {
    const time = new Date(savedAt);
    return Number.isNaN(time.getTime()) ? savedAt : time.toLocaleTimeString("en-GB", { timeZone: document.documentElement.dataset.zone });
  }

  const isUnchosen = (field) => field && field.tagName === "SELECT" && !field.value;

  /** What a fold lets one choose from comes when it is opened, once; then what was chosen before, too. */
  function offerWhenOpened(before) {
    document.addEventListener(
      "toggle",
      ({ target }) => {
        const button = target.open && byId(target.dataset.loads);
        if (!button) return;
        window.jQuery(document).one("pfAjaxUpdated", () => {
          for (const fold of document.querySelectorAll("[data-loads]")) fold.removeAttribute("data-loads");
          typeAgain({ ...before, typed: before.typed.filter((one) => one.id && isUnchosen(fieldAt(one, before.isSamePage))) });
        });
        button.click();
      },
      true,
    );
  }

  /** What stays in sight while an exam runs stands below the banner, however tall that is. */
  function keepBelowBanner() {
    const banner = document.querySelector(".lv-banner");
    if (!banner) return;
    const measure = () => {
      const height = getComputedStyle(banner).position === "sticky" ? banner.offsetHeight : 0;
      document.documentElement.style.setProperty("--levator-banner", `${height}px`);
    };
    new ResizeObserver(measure).observe(banner);
    addEventListener("resize", measure);
  }

  function ready() {
    keepBelowBanner();
    for (const form of document.querySelectorAll("main form[method=post]"))
      if (form.getAttribute("action") === location.pathname) form.action = here(); // what comes back is still the page of this visit or case
    for (const form of document.querySelectorAll("form[data-autosave-url]")) saving.push(new Autosave(form));
    const before = carried();
    unheard = before.unheard;
    cameBack([...document.querySelectorAll("main form, main [data-row]")].find((part) => nameOf(part) === before.sent));
    const isBack = typeAgain(before).some((one) => one.isSent);
    if (before.isSamePage) openAgain(before.folds);
    showFaults(before.folds);
    if (isBack) say(byId("errors").dataset.givenBack);
    onAnswers();
    offerWhenOpened(before);
  }
  /** For the page that is fetched anew after signing in again: whether all is saved that saves itself, and the rest goes along. */
  async function handOver() {
    await Promise.all(saving.map((one) => one.settled(15000)));
    if (saving.some((one) => one.isPending())) return false;
    carry(typed(), true);
    return true;
  }
  if (window.levator) levator.handOver = handOver;

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready);
  else ready();
})();
