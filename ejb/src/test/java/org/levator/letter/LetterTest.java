package org.levator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levator.letter.Drafts.CASE;
import static org.levator.letter.Drafts.CLAIRE;
import static org.levator.letter.Drafts.NOW;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.directory.Profession;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.Lack;
import org.levator.letter.content.LetterItem;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
import org.levator.letter.content.SaveLetter;
import org.levator.letter.content.UrgentMatter;
import org.levator.letter.template.Templates;
import org.levator.letter.view.LetterState;
import org.levator.letter.view.Preview;
import org.levator.shared.BrokenRule;
import org.levator.shared.Language;
import org.levator.shared.Role;

class LetterTest {
    @ParameterizedTest
    @EnumSource(LetterKind.class)
    @Rule("LET-2")
    void every_item_is_visible_and_only_needed_ordinary_ones_are_on(LetterKind kind) {
        var letter = Drafts.letter(kind, AddresseeKind.DIRECTORY, Drafts.DOCTOR);

        assertThat(letter.text().items()).extracting(LetterItem::content).containsExactly(ContentItem.values());
        assertThat(letter.text().chosen())
                .isNotEmpty()
                .allMatch(ContentItem::isOrdinary)
                .allMatch(kind::needs);
    }

    @Test
    @Rule("LET-2")
    void sensitive_items_are_ticked_one_by_one() {
        var letter = Drafts.toDoctor();
        Drafts.choose(letter, ContentItem.PARTNER, Choice.INCLUDED, "Comes along");

        assertThat(letter.text().chosen().stream().filter(c -> !c.isOrdinary())).containsExactly(ContentItem.PARTNER);
    }

    @Test
    @Rule("LET-2")
    void what_was_not_ticked_is_not_printed() {
        var letter = Drafts.toDoctor();
        Drafts.choose(letter, ContentItem.SEXUAL_HISTORY, Choice.NOT_NEEDED, "only for us");

        assertThat(Drafts.printed(letter, Drafts.facts())).doesNotContain("only for us");
    }

    @Test
    @Rule("LET-2")
    void what_the_patient_withholds_from_a_treating_recipient_is_said_without_saying_what() {
        var letter = Drafts.toDoctor();
        Drafts.choose(letter, ContentItem.HISTORY, Choice.WITHHELD, "an old injury");

        assertThat(Drafts.printed(letter, Drafts.facts()))
                .contains("Some information is withheld at the patient’s direction")
                .doesNotContain("an old injury");
    }

    @Test
    @Rule("LET-2")
    void what_was_merely_not_needed_is_never_called_withheld() {
        var letter = Drafts.toDoctor();
        Drafts.choose(letter, ContentItem.HISTORY, Choice.NOT_NEEDED, null);
        Drafts.choose(letter, ContentItem.SCORES, Choice.WITHHELD, "FSFI 17");

        assertThat(Drafts.printed(letter, Drafts.facts())).doesNotContain("withheld");
    }

    @Test
    @Rule({"LET-2", "RED-2"})
    void personal_safety_alone_never_brings_the_line() {
        var letter = Drafts.toDoctor();
        Drafts.choose(letter, ContentItem.PERSONAL_SAFETY, Choice.WITHHELD, "said in confidence");

        assertThat(Drafts.printed(letter, Drafts.facts())).doesNotContain("withheld", "said in confidence");
    }

    @Test
    @Rule("LET-2")
    void an_insurer_is_never_told_that_something_is_withheld() {
        var letter = Drafts.toDoctor();
        Drafts.choose(letter, ContentItem.HISTORY, Choice.WITHHELD, "an old injury");

        assertThat(Drafts.printed(letter, Drafts.facts(Profession.INSURER, "Pain")))
                .doesNotContain("withheld");
    }

    @Test
    @Rule("LET-2")
    void the_patient_is_told_before_the_letter_says_that_something_is_withheld() {
        var letter = Drafts.toDoctor();
        Drafts.choose(letter, ContentItem.HISTORY, Choice.WITHHELD, null);
        assertThat(Drafts.lacks(letter, Drafts.facts())).containsExactly(LetterRule.PATIENT_NOT_TOLD_OF_WITHHELD);

        Drafts.tell(letter);
        assertThat(Drafts.lacks(letter, Drafts.facts())).isEmpty();
    }

    @Test
    @Rule("LET-3")
    void an_open_field_is_named() {
        var lacks = Drafts.toDoctor()
                .text()
                .lacks(Drafts.printed(Drafts.toDoctor(), Drafts.facts(Profession.GYNAECOLOGIST, null)), true);

        assertThat(lacks).containsExactly(new Lack(LetterRule.UNRESOLVED_FIELD, "reason"));
        assertThat(lacks.get(0).broken().arguments()).containsExactly("reason");
    }

    @Test
    @Rule("LET-3")
    void a_field_that_the_author_typed_and_forgot_is_found_too() {
        var letter = Drafts.toDoctor();
        Drafts.ask(letter, "Since [[when]]?", "An answer.");

        assertThat(Drafts.lacks(letter, Drafts.facts())).containsExactly(LetterRule.UNRESOLVED_FIELD);
    }

    @Test
    @Rule("LET-4")
    void a_sign_that_cannot_be_printed_is_named_before_issuing() {
        var letter = Drafts.toDoctor();
        Drafts.ask(letter, "Is it 😀 now?", "An answer, « s’il vous plaît » – à l’œuvre.");

        assertThat(letter.text().lacks(Drafts.printed(letter, Drafts.facts()), true))
                .containsExactly(new Lack(LetterRule.UNPRINTABLE_SIGN, "😀"));
    }

    @Test
    @Rule("LET-3")
    void a_letter_to_nobody_lacks_its_recipient() {
        var letter = Drafts.letter(LetterKind.MEDICAL_ASSESSMENT, AddresseeKind.DIRECTORY, null);

        assertThat(Drafts.lacks(letter, Drafts.facts())).containsExactly(LetterRule.NO_RECIPIENT);
    }

    @Test
    @Rule("LET-1")
    void a_letter_asks_a_question_and_says_what_would_help() {
        var letter = Drafts.toDoctor();
        Drafts.ask(letter, "  ", null);

        assertThat(Drafts.lacks(letter, Drafts.facts()))
                .containsExactly(LetterRule.NO_QUESTION, LetterRule.NO_EXPECTATION);
    }

    @Test
    @Rule("LET-3")
    void an_urgent_letter_needs_no_name_but_its_flag_onset_and_advice() {
        var letter = Drafts.letter(LetterKind.MEDICAL_ASSESSMENT, AddresseeKind.EMERGENCY_DEPARTMENT, Drafts.DOCTOR);
        assertThat(letter.text().recipient()).isNull();
        assertThat(Drafts.lacks(letter, Drafts.facts())).containsExactly(LetterRule.URGENT_MATTER_INCOMPLETE);

        letter.about(new UrgentMatter("Fever with pelvic pain", "since Friday", "Go to emergency today"));
        assertThat(Drafts.lacks(letter, Drafts.facts())).isEmpty();
        assertThat(Drafts.printed(letter, Drafts.facts()))
                .contains("Attending clinician, emergency department")
                .contains("Fever with pelvic pain", "since Friday", "Go to emergency today");
    }

    @Test
    @Rule("LET-6")
    void a_letter_goes_from_draft_to_approved_to_issued_to_sent() {
        var letter = Drafts.toDoctor();
        letter.approve(CLAIRE, Role.THERAPIST, NOW);
        letter.issue();
        letter.sent();

        assertThat(letter.state()).isEqualTo(LetterState.SENT);
    }

    @Test
    @Rule("LET-6")
    void no_step_is_left_out_or_taken_twice() {
        refuses(LetterRule.NOT_APPROVED, Drafts.toDoctor()::issue);
        refuses(LetterRule.NOT_ISSUED, Drafts.toDoctor()::sent);
        refuses(LetterRule.NOT_APPROVED, Drafts.toDoctor()::backToDraft);
        var approved = approved();
        refuses(LetterRule.NOT_A_DRAFT, () -> approved.approve(CLAIRE, Role.THERAPIST, NOW));
        refuses(LetterRule.NOT_A_DRAFT, () -> approved.write(Drafts.saved(approved)));
    }

    @Test
    @Rule("LET-6")
    void an_approved_letter_may_go_back_to_draft_and_then_has_no_signer() {
        var letter = approved();
        letter.backToDraft();

        assertThat(letter.signer()).isNull();
        letter.write(Drafts.saved(letter));
    }

    @Test
    @Rule("LET-6")
    void a_student_writes_and_a_therapist_approves() {
        refuses(LetterRule.ONLY_A_THERAPIST_APPROVES, () -> Drafts.toDoctor().approve(CLAIRE, Role.STUDENT, NOW));
    }

    @Test
    @Rule("LET-3")
    void an_issued_letter_never_changes() {
        var letter = issued();
        var moves = new ArrayList<ThrowingCallable>(List.of(
                letter::issue,
                letter::backToDraft,
                () -> letter.write(Drafts.saved(letter)),
                () -> letter.approve(CLAIRE, Role.THERAPIST, NOW)));

        moves.forEach(move -> refuses(LetterRule.ALREADY_ISSUED, move));
    }

    @Test
    @Rule("LET-3")
    void a_change_is_a_new_letter_that_replaces_the_issued_one() {
        var letter = issued();
        var replacement = letter.replacement(CASE, NOW);

        assertThat(replacement.replaces()).isEqualTo(letter.id());
        assertThat(replacement.id()).isNotEqualTo(letter.id());
        assertThat(replacement.state()).isEqualTo(LetterState.DRAFT);
        assertThat(replacement.text().items()).isEqualTo(letter.text().items());
        refuses(LetterRule.NOT_ISSUED, () -> Drafts.toDoctor().replacement(CASE, NOW));
    }

    @Test
    @Rule("DI-1")
    void what_somebody_else_wrote_meanwhile_is_not_overwritten() {
        var letter = Drafts.toDoctor();
        var stale = Drafts.saved(letter);
        var older = new SaveLetter(
                stale.letter(),
                letter.version() - 1,
                stale.addressee(),
                stale.recipient(),
                false,
                null,
                null,
                null,
                "Another question?",
                stale.expectation(),
                stale.items(),
                false);

        refuses(LetterRule.CHANGED_MEANWHILE, () -> letter.write(older));
        refuses(LetterRule.CHANGED_MEANWHILE, () -> letter.requireUnchanged(letter.version() - 1));
        refuses(LetterRule.CHANGED_MEANWHILE, () -> letter.previewed(Preview.READ, letter.version() - 1, NOW));
        assertThat(letter.preview()).isNull();
        letter.approve(CLAIRE, Role.THERAPIST, NOW);
        refuses(LetterRule.CHANGED_MEANWHILE, () -> letter.write(older)); // both texts are shown then too
    }

    @Test
    @Rule("LET-4")
    void a_preview_is_recorded_at_any_time_and_holds_nothing_up() {
        assertThat(Drafts.lacks(Drafts.toDoctor(), Drafts.facts())).isEmpty();
        for (var letter : Arrays.asList(Drafts.toDoctor(), approved(), issued())) {
            letter.previewed(Preview.NOT_WISHED, letter.version(), NOW);
            assertThat(letter.preview()).isEqualTo(Preview.NOT_WISHED);
        }
    }

    @Test
    @Rule("LET-1")
    void the_letter_follows_its_recipients_language_and_keeps_what_was_typed() {
        var english = Templates.of(LetterKind.MEDICAL_ASSESSMENT, Language.EN);
        var letter = Drafts.toDoctor();
        Drafts.choose(letter, ContentItem.HISTORY, Choice.INCLUDED, "My own words");
        letter.translate(english, Templates.of(LetterKind.MEDICAL_ASSESSMENT, Language.FR));

        assertThat(letter.text().language()).isEqualTo(Language.FR);
        assertThat(letter.text().question()).isEqualTo("Que constatez-vous?");
        assertThat(letter.text().items())
                .contains(new LetterItem(ContentItem.HISTORY, "My own words", Choice.INCLUDED));
        assertThat(letter.text().items()).contains(new LetterItem(ContentItem.REASON, "[[motif]]", Choice.INCLUDED));
    }

    @Test
    @Rule("LET-2")
    void each_kind_reasonably_needs_more_than_it_starts_with() {
        assertThat(LetterKind.PSYCHOSEXUAL_THERAPY.needs(ContentItem.SEXUAL_HISTORY))
                .isTrue();
        assertThat(LetterKind.MEDICAL_ASSESSMENT.needs(ContentItem.EXAM_DETAIL)).isTrue();
        for (var kind : LetterKind.values()) {
            assertThat(Set.of(ContentItem.PERSONAL_SAFETY, ContentItem.SCORES)).noneMatch(kind::needs);
        }
    }

    private static Letter approved() {
        var letter = Drafts.toDoctor();
        letter.approve(CLAIRE, Role.THERAPIST, NOW);
        return letter;
    }

    private static Letter issued() {
        var letter = approved();
        letter.issue();
        return letter;
    }

    private static void refuses(LetterRule rule, ThrowingCallable move) {
        assertThatThrownBy(move).isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
