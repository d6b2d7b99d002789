// Stop and Not this part: sent by the strip's ticket until the clinic has it, signed in or not.
(() => {
  "use strict";
  if (window.levatorExam) return;
  window.levatorExam = true;
  const AGAIN_AFTER = 2000;

  const say = (strip, text) => (strip.querySelector(".lv-exam-news").textContent = text);
  const clock = () => new Date().toLocaleTimeString("en-GB", { timeZone: document.documentElement.dataset.zone });

  function send(ticket, part, pressed) {
    const secondsAgo = Math.floor((performance.now() - pressed) / 1000);
    return fetch("/stop", {
      method: "POST",
      keepalive: true,
      headers: { "Content-Type": "application/json", "X-Levator": "stop" },
      body: JSON.stringify(part ? { ticket, part, secondsAgo } : { ticket, secondsAgo }),
    });
  }

  async function untilHeard(strip, part, pressed) {
    for (;;) {
      try {
        const answer = await send(strip.dataset.ticket, part, pressed);
        if (answer.ok || answer.status === 404) return answer.ok;
      } catch {
        // the network is away: try again
      }
      say(strip, strip.dataset.trying);
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER));
    }
  }

  async function stop(strip, part, button) {
    const at = clock();
    const pressed = performance.now();
    if (button.dataset.sent) return;
    button.dataset.sent = "true";
    say(strip, `${strip.dataset.stopping} ${at}`);
    const heard = await untilHeard(strip, part, pressed);
    say(strip, heard ? `${part ? strip.dataset.partStopped : strip.dataset.stopped} ${at}` : strip.dataset.noTicket);
    if (heard && !part) strip.dataset.state = "stopped";
    const refresh = document.querySelector(".lv-after-stop");
    if (refresh) refresh.click();
  }

  document.addEventListener("click", (event) => {
    const all = event.target.closest("[data-stop-all]");
    const part = event.target.closest("[data-stop-part]");
    const button = all || part;
    if (button) stop(button.closest(".lv-exam"), part && part.dataset.stopPart, button);
  });
})();
