// The search field on top: a list below it that the arrow keys walk through; what is typed travels in the body of a POST.
(() => {
  "use strict";

  class Search {
    constructor(box) {
      this.box = box;
      this.words = box.dataset;
      this.field = box.querySelector("input");
      this.found = box.querySelector(".lv-search-found");
      this.list = box.querySelector("ul");
      this.news = box.querySelector("[role=status]");
      this.field.addEventListener("input", () => this.later());
      this.field.addEventListener("keydown", (event) => this.key(event));
      this.list.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the field's focus
      this.list.addEventListener("click", (event) => this.go(event.target.closest("li")));
      box.addEventListener("focusout", (event) => box.contains(event.relatedTarget) || this.close());
    }

    later() {
      clearTimeout(this.timer);
      if (this.field.value.trim().length < 2) return this.close();
      this.timer = setTimeout(() => this.ask(), 250);
    }

    async ask() {
      clearTimeout(this.timer);
      const text = this.field.value;
      if (!text.trim()) return this.close();
      this.asked = text;
      this.asking?.abort();
      const asking = (this.asking = new AbortController());
      const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(15000)]);
      const over = levator.wait(this.field);
      try {
        const answer = await levator.call("search", "/api/search", { method: "POST", body: JSON.stringify({ text }), signal });
        if (this.asking !== asking || document.activeElement !== this.field) return; // overtaken by the next letter
        if (answer.ok) this.show(await answer.json());
        else if (answer.status === 400) this.say(this.words.hidden); // too long the field does not let it be
        else this.say(levator.isSignedOut(answer) ? this.words.signedOut : this.words.offline);
      } catch {
        if (this.asking === asking) this.say(this.words.offline);
      } finally {
        over();
      }
    }

    show({ hits, more }) {
      this.say(!hits.length ? this.words.none : more ? this.words.more : this.words.found.replace("{0}", hits.length), hits.map(option));
      this.mark(hits.length ? 0 : -1);
    }

    say(sentence, options = []) {
      this.list.replaceChildren(...options);
      this.list.hidden = !options.length;
      this.news.textContent = sentence;
      this.found.hidden = false;
      this.field.setAttribute("aria-expanded", String(options.length > 0));
      this.mark(-1);
    }

    close() {
      clearTimeout(this.timer);
      this.asked = null;
      this.asking?.abort();
      this.asking = null;
      this.found.hidden = true;
      this.list.replaceChildren();
      this.field.setAttribute("aria-expanded", "false");
      this.mark(-1);
    }

    mark(index) {
      this.at = index;
      const options = [...this.list.children];
      options.forEach((one, i) => one.setAttribute("aria-selected", String(i === index)));
      const marked = options[index];
      if (marked) {
        this.field.setAttribute("aria-activedescendant", marked.id);
        marked.scrollIntoView({ block: "nearest" });
      } else this.field.removeAttribute("aria-activedescendant");
    }

    key(event) {
      const last = this.list.children.length - 1;
      if (event.key === "ArrowDown" && last >= 0) this.mark(this.at === last ? 0 : this.at + 1);
      else if (event.key === "ArrowUp" && last >= 0) this.mark(this.at <= 0 ? last : this.at - 1);
      else if (event.key === "Enter") this.list.children[this.at] && this.asked === this.field.value ? this.go(this.list.children[this.at]) : this.ask();
      else if (event.key === "Escape") (this.field.value = ""), this.close();
      else return;
      event.preventDefault();
    }

    go(hit) {
      if (hit) location.assign(hit.dataset.path);
    }
  }

  function option({ name, born, number, path }, index) {
    const line = document.createElement("li");
    line.id = "search-hit-" + index;
    line.setAttribute("role", "option");
    line.dataset.path = path;
    const who = document.createElement("strong");
    who.textContent = name;
    const rest = document.createElement("span");
    rest.textContent = [born, number].filter(Boolean).join(" · ");
    line.append(who, rest);
    return line;
  }

  document.querySelectorAll("[data-search]").forEach((box) => new Search(box));
})();
