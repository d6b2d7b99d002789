package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** What only a person at the screen can bring about, done once: an exam that is going on, a note half written, a letter that went out. */
public final class UnderWay {
    private UnderWay() {}

    public static void atTheClinic() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            var hand = new Hand(claire.page());
            if (Demo.count("from consent where visit_id = ?", Demo.id("visit today 1")) == 0) examine(claire, hand);
            if (Demo.count("from note_draft where visit_id = ?", Demo.id("visit today 1")) == 0) write(claire, hand);
            if (Demo.count("from issued_letter where letter_id = ?", Demo.id("letter 2")) == 0) issue(claire, hand);
        }
    }

    private static void examine(BrowserSession claire, Hand hand) {
        claire.go("/consent?visit=" + Demo.id("visit today 1"));
        hand.click(AriaRole.BUTTON, "Questions answered, yes to these");
        hand.sees("Explained today");
        hand.answer("OK to go ahead today?", "Yes");
        hand.click(AriaRole.BUTTON, "As last time: Raised hand");
        hand.sees("Signal: Raised hand");
        hand.click(AriaRole.BUTTON, "Declined, as last time");
        hand.click(hand.group("External look"), AriaRole.BUTTON, "Start");
        hand.sees(hand.page().locator(".lv-exam"), "going on");
    }

    private static void write(BrowserSession claire, Hand hand) {
        claire.go("/note?visit=" + Demo.id("visit today 1"));
        hand.write("safe", "7");
        hand.write("control", "7");
        hand.write("pain", "3");
        hand.write("fear", "4");
        hand.type("Subjective", "Practised five times, twice with music. “It felt like mine again.”");
        hand.seesMatching(hand.page().locator(".lv-bar .lv-saved"), "Saved \\d\\d:\\d\\d:\\d\\d");
    }

    private static void issue(BrowserSession claire, Hand hand) {
        claire.go("/letter?id=" + Demo.id("letter 2"));
        hand.click(AriaRole.BUTTON, "Issue");
        hand.click(hand.page().getByRole(AriaRole.DIALOG), AriaRole.BUTTON, "Issue");
        assertThat(hand.page().locator("body")).containsText("Log how it was sent");
    }
}
