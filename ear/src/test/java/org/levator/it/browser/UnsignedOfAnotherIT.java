package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** What was typed about somebody else leaves the visit before it is signed, and goes on where it belongs. */
class UnsignedOfAnotherIT {
    private static final String OF_ANOTHER = "Wrong patient";
    private final Visitor priya = Visitor.known("priya.natarajan");
    private final NewCase wrong = NewCase.of(priya);
    private final NewCase right = NewCase.of(priya);
    private final String words = "Typed " + UUID.randomUUID();

    @Test
    @Rule({"NOT-3", "NOT-2", "DI-1"})
    void it_begins_again_in_the_right_visit_and_a_tab_that_still_shows_it_saves_it_nowhere() {
        try (var session = BrowserSession.of("priya.natarajan", Language.EN, Viewport.TABLET)) {
            var page = session.page();
            var hand = new Hand(page);
            session.go(note(wrong));
            hand.click(AriaRole.BUTTON, OF_ANOTHER);
            hand.sees("Nothing is written here yet");

            hand.write("What hurts where", words);
            hand.click(AriaRole.BUTTON, OF_ANOTHER);
            hand.sees("The unsigned note leaves this person’s record at once");
            hand.sees("Notes written since then may repeat its words");
            assertThat(session.violations()).isEmpty();
            var still = page.context().newPage();
            still.navigate(page.url().replaceFirst("/wrong-patient.*", note(wrong)));
            hand.choose("Whose is it?", right.visit().toString());
            hand.write("How it happened", "The page before was still open.");
            hand.click(AriaRole.BUTTON, "Take it out of this record");
            hand.sees("It has left this record");

            refused(still);
            session.go(note(right));
            assertThat(where(page)).isEqualTo(words);
            session.go(note(wrong));
            assertThat(where(page)).isEmpty();
        }
        assertThat(wrong.count("note_draft where episode_id = ? and sealed_at is null"))
                .isZero();
    }

    private void refused(Page still) {
        var hand = new Hand(still);
        still.getByLabel("What hurts where").press("Control+End");
        still.keyboard().type("more");
        hand.sees(still.locator(".lv-bar"), "This text was taken out of this person’s record.");
        still.keyboard().type(" and more");
        var again =
                still.waitForResponse(response -> response.url().contains("/api/drafts/"), () -> still.locator("#note")
                        .evaluate("form => form.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))"));
        assertThat(again.status()).isGreaterThanOrEqualTo(400);
        hand.sees(still.locator(".lv-bar"), "This text was taken out of this person’s record.");
        assertThat(where(still)).contains(words); // it stays on that page
        still.close(new Page.CloseOptions().setRunBeforeUnload(false));
    }

    private static String where(Page page) {
        return page.getByLabel("What hurts where").inputValue();
    }

    private static String note(NewCase of) {
        return "/note?visit=" + of.visit();
    }
}
