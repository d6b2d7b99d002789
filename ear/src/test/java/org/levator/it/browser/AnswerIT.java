package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** A letter from the day that it is sent: reception says by when an answer is expected, home tells who asked, and what came is recorded. */
class AnswerIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Toronto"));
    private NewCase hers;
    private UUID letter;

    @BeforeEach
    void issue() {
        hers = NewCase.of(Visitor.known("priya.natarajan"));
        letter = hers.issuedLetter();
    }

    @Test
    @Rule({"LET-6", "ACC-2"})
    void reception_says_by_when_an_answer_is_expected_without_opening_the_letter() {
        try (var renee = BrowserSession.of("renee.gagnon", Language.EN, Viewport.DESK)) {
            var hand = new Hand(renee.page());
            renee.go("/letter/send?id=" + letter);
            hand.write("Answer expected by", TODAY.minusDays(1).toString());
            hand.write("To", "by hand, to her");
            hand.click(AriaRole.BUTTON, "Log as sent");
            hand.sees("An answer can be expected from the day the letter was sent");
            assertThat(renee.page().getByLabel("To", exactly()).inputValue()).isEqualTo("by hand, to her");

            hand.write("Answer expected by", TODAY.plusWeeks(3).toString());
            hand.check(AriaRole.CHECKBOX, "No answer expected");
            hand.click(AriaRole.BUTTON, "Log as sent");
            hand.sees("Please keep one of the two");
            assertThat(renee.violations()).isEmpty();
            renee.page().getByLabel("No answer expected").uncheck();
            hand.click(AriaRole.BUTTON, "Log as sent");
            hand.sees("Logged: letter");
            assertThat(renee.page().content()).doesNotContain("Heavy bleeding");
            renee.go("/letter?id=" + letter);
            hand.sees("This page cannot be shown");
        }
        assertThat(awaited()).isEqualTo("EXPECTED " + TODAY.plusWeeks(3));
    }

    @Test
    @Rule({"CAS-1", "LET-6"})
    void home_tells_who_wrote_it_that_its_day_has_passed_until_what_came_is_recorded() {
        send();
        passed();
        try (var priya = BrowserSession.of("priya.natarajan", Language.EN, Viewport.TABLET)) {
            var hand = new Hand(priya.page());
            var line = overdue(priya.page());
            assertThat(line.innerText()).contains("Ottilie").doesNotContain("bleeding");
            line.getByRole(AriaRole.LINK).click();
            hand.sees("Answer was expected by");
            hand.write("When it happened", TODAY.plusDays(1).toString());
            hand.write("Remark", "By fax, two pages");
            hand.click(AriaRole.BUTTON, "Record");
            hand.sees("That day is still to come");
            assertThat(priya.page().getByLabel("Remark").inputValue()).isEqualTo("By fax, two pages");
            hand.write("When it happened", TODAY.toString());
            hand.click(AriaRole.BUTTON, "Record");
            hand.sees("Recorded.");
            hand.sees("By fax, two pages");
            assertThat(priya.violations()).isEmpty();
            priya.go("/home");
            assertThat(overdue(priya.page()).count()).isZero();
        }
        assertThat(awaited()).isEqualTo("ANSWERED");
    }

    @Test
    @Rule("LET-6")
    void the_wait_is_ended_with_a_reason_by_keys_in_french() {
        send();
        try (var priya = BrowserSession.of("priya.natarajan", Language.FR, Viewport.DESK)) {
            var hand = new Hand(priya.page());
            var keys = new Keys(priya.page());
            priya.go("/letter?id=" + letter);
            hand.sees("Réponse attendue d’ici le");
            keys.to("Réponse reçue");
            keys.press("ArrowRight", "ArrowRight", "ArrowRight");
            hand.sees("Pourquoi on n’attend plus de réponse");
            keys.to("Consigner", "Réponse").press("Enter");
            hand.sees("Veuillez dire en quelques mots");
            keys.to("Pourquoi on n’attend plus de réponse").type("Elle a choisi une autre clinique");
            keys.to("Consigner", "Réponse").press("Enter");
            hand.sees("C’est consigné.");
            hand.sees("Elle a choisi une autre clinique");
            assertThat(priya.violations()).isEmpty();
        }
        assertThat(awaited()).isEqualTo("LAPSED");
    }

    private void send() {
        hers.form("letter/send?id=" + letter, "sending", "log", Map.of("answerBy", TODAY.toString()))
                .press();
    }

    /** Days go by. */
    private void passed() {
        TestClinic.change("update letter set answer_by = answer_by - 3 where id = '" + letter + "'");
    }

    private Locator overdue(Page page) {
        return page.locator(".lv-desk li:has(a[href$='/letter?id=" + letter + "']):has(.lv-chip-attention)");
    }

    private String awaited() {
        return hers.one("select concat_ws(' ', answer, answer_by) from letter where episode_id = ?");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
