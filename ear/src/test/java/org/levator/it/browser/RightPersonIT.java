package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** What was told by somebody else is taken out, and the person whose it is is found by the search, also in a case that is closed. */
class RightPersonIT {
    private record Says(
            String seek,
            String find,
            String found,
            String nobody,
            String whose,
            String how,
            String takeOut,
            String done,
            String closed) {}

    private final Visitor priya = Visitor.known("priya.natarajan");
    private final NewCase wrong = NewCase.of(priya);
    private final NewCase right = NewCase.of(priya);
    private final String words = "Told " + UUID.randomUUID();

    @Test
    @Rule({"NOT-3", "PAT-4", "CAS-4"})
    void it_is_written_in_the_discharged_case_that_the_birth_date_and_the_number_find() {
        goes(
                Language.EN,
                Viewport.DESK,
                new Says(
                        "Find the person it belongs to",
                        "Find",
                        "One case is in the list below.",
                        "Nobody in your cases fits.",
                        "Whose is it?",
                        "How it happened",
                        "Take it out of this record",
                        "It has left this record",
                        "closed"));
    }

    @Test
    @Rule({"NOT-3", "PAT-4", "CAS-4"})
    void in_french_on_the_tablet_too() {
        goes(
                Language.FR,
                Viewport.TABLET,
                new Says(
                        "Trouver la personne à qui cela revient",
                        "Trouver",
                        "Un épisode est dans la liste ci-dessous.",
                        "Personne ne correspond dans vos épisodes.",
                        "De qui s’agit-il ?",
                        "Comment c’est arrivé",
                        "Retirer de ce dossier",
                        "L’inscription a quitté ce dossier",
                        "terminé"));
    }

    private void goes(Language language, Viewport at, Says says) {
        wrong.form("case?id=" + wrong.episode(), "story", "tell", Map.of("told", words))
                .press();
        var number = right.one("update episode set state = 'DISCHARGED' where id = ? returning number");
        try (var session = BrowserSession.of("priya.natarajan", language, at)) {
            var hand = new Hand(session.page());
            session.go("/wrong-patient?case=" + wrong.episode() + "&story=1");
            assertThat(session.violations()).isEmpty();
            hand.write(says.how, "The page before was still open.");
            hand.write(says.seek, "1990-05-06 " + number);
            hand.click(AriaRole.BUTTON, says.find);
            hand.sees(says.found);
            assertThat(session.page().getByLabel(says.how).inputValue())
                    .as("stays")
                    .startsWith("The page before");
            assertThat(session.violations()).isEmpty();
            assertThat(session.page().getByLabel(says.whose).innerText())
                    .as("marked")
                    .containsPattern(number + "\\h*·\\h*" + says.closed);
            hand.choose(says.whose, right.episode().toString());
            hand.write(says.seek, "Nobody of that name");
            hand.click(AriaRole.BUTTON, says.find);
            hand.sees(says.nobody);
            assertThat(session.page().getByLabel(says.whose).inputValue())
                    .as("her choice stays")
                    .isEqualTo(right.episode().toString());
            hand.click(AriaRole.BUTTON, says.takeOut);
            hand.sees(says.done);
        }
        assertThat(right.one("select told from story where episode_id = ?")).isEqualTo(words);
    }
}
