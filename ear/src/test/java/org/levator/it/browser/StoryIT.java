package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** What is told once: read first by whoever covers, and never overwritten by a colleague who writes at the same time. */
class StoryIT {
    @Test
    @Rule({"CAS-6", "CAS-7"})
    void whoever_covers_reads_it_before_anything_else() {
        try (var hannah = BrowserSession.of("hannah.weiss", Language.EN, Viewport.DESK)) {
            hannah.go("case?id=" + Demo.id("case 13")); // Priya's, which Hannah covers
            var first = hannah.page().locator("main h2").first();

            assertThat(first.textContent()).isEqualTo("Before you begin: told once");
            new Hand(hannah.page()).sees("Family, marriage, children. Who could have hurt me: nobody did.");
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, 'Before you begin: told once'", "FR, 'À lire avant de commencer\u00a0: raconté une seule fois'"})
    @Rule({"CAS-6", "CAS-7"})
    void whoever_covers_reads_it_on_the_note_and_before_the_exam_too(Language language, String told) {
        try (var hannah = BrowserSession.of("hannah.weiss", language, Viewport.DESK)) {
            for (var page : List.of("note", "consent")) {
                hannah.go(page + "?visit=" + Demo.id("visit today 13"));
                var story = hannah.page().locator("main details[open].lv-story");

                assertThat(story.locator("summary").textContent()).as(page).isEqualTo(told);
                new Hand(hannah.page()).sees(story, "Family, marriage, children. Who could have hurt me: nobody did.");
            }
        }
    }

    @Test
    @Rule({"CAS-6", "DI-1"})
    void of_two_who_write_at_once_both_versions_are_shown_and_stay() {
        try (var one = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK);
                var other = BrowserSession.of("claire.boisvert", Language.EN, Viewport.TABLET)) {
            var mine = at(one);
            var theirs = at(other);
            write(theirs, "It hurts since the birth.");
            theirs.sees("Saved as a new version.");

            write(mine, "Please ask me about work instead.");
            mine.sees("A colleague saved a version meanwhile.");
            mine.sees("It hurts since the birth.");
            assertThat(one.page().getByLabel("In the patient’s own words").inputValue())
                    .isEqualTo("Please ask me about work instead.");

            mine.click(AriaRole.BUTTON, "Save a new version");
            mine.sees("Saved as a new version.");
            mine.open("Earlier versions");
            mine.sees("It hurts since the birth.");
        }
    }

    private static Hand at(BrowserSession session) {
        session.go("case?id=" + Demo.id("case 3"));
        return new Hand(session.page());
    }

    private static void write(Hand hand, String told) {
        hand.page().locator("details:has([id='story:told']) > summary").click();
        hand.write("In the patient’s own words", told);
        hand.click(AriaRole.BUTTON, "Save a new version");
    }
}
