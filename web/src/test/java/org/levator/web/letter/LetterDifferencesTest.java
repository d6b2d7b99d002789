package org.levator.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.UrgentMatter;
import org.levator.letter.view.LetterState;
import org.levator.letter.view.LetterView;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.web.faces.fault.Difference;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.Texts;

class LetterDifferencesTest {
    static final LetterId ID = LetterId.random();

    final LetterDifferences between = new LetterDifferences();
    final LetterForm mine = form();
    final LetterForm theirs = form();

    @BeforeEach
    void in_english() {
        between.texts = new Texts() {
            @Override
            public FeatureTexts get(Object feature) {
                return in(Locale.CANADA, feature.toString());
            }
        };
    }

    @Test
    @Rule("DI-1")
    void two_drafts_that_are_alike_differ_in_nothing() {
        assertThat(between.of(mine, theirs)).isEmpty();
    }

    @Test
    @Rule("DI-1")
    void each_part_of_a_letter_that_differs_is_shown_on_both_sides() {
        mine.setTo(AddresseeKind.TREATING_PHYSICIAN.name());
        mine.setQuestion("Is there a fissure?");
        mine.setExpectation("");
        mine.setUrgent(true);
        mine.setUrgentFlag("Bleeding");
        mine.setUrgentOnset("Monday");
        mine.setUrgentAdvice("To call");
        mine.setToldOfWithheld(true);
        mine.items().get(0).setText("Mine");
        mine.items().get(1).setChoice(Choice.WITHHELD);

        assertThat(between.of(mine, theirs))
                .containsExactly(
                        new Difference(
                                "Recipient",
                                "Treating physician, by hand of patient",
                                "Attending clinician, emergency department"),
                        new Difference("Your question", "Is there a fissure?", "Is there anything?"),
                        new Difference("What would help you", "", "An answer"),
                        new Difference("This letter is urgent", "yes", "no"),
                        new Difference("What was noticed", "Bleeding", "Fever"),
                        new Difference("Since when", "Monday", "Sunday"),
                        new Difference("What the patient was advised", "To call", "To rest"),
                        new Difference("I told the patient", "yes", "no"),
                        new Difference("Reason", "Include\nMine", "Include\nPain"),
                        new Difference("Partner", "Patient asked to leave it out\n", "Not needed here\n"));
    }

    private static LetterForm form() {
        return new LetterForm(new LetterView(
                ID,
                1,
                EpisodeId.random(),
                LetterKind.MEDICAL_ASSESSMENT,
                Language.EN,
                LetterState.DRAFT,
                AddresseeKind.EMERGENCY_DEPARTMENT,
                null,
                false,
                new UrgentMatter("Fever", "Sunday", "To rest"),
                "Is there anything?",
                "An answer",
                List.of(
                        new LetterView.Item(ContentItem.REASON, "Reason", "Pain", Choice.INCLUDED),
                        new LetterView.Item(ContentItem.PARTNER, "Partner", null, Choice.NOT_NEEDED)),
                false,
                false,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                List.of(),
                List.of(),
                null,
                null));
    }
}
