package org.levator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.levator.letter.Drafts.CASE;
import static org.levator.letter.Drafts.CLAIRE;
import static org.levator.letter.Drafts.NOW;
import static org.levator.letter.Drafts.TODAY;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.shared.BrokenRule;
import org.levator.shared.RecipientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class DisclosureConsentTest {
    final Letter letter = Drafts.toDoctor();

    @Test
    @Rule("LET-2")
    void a_consent_covers_the_letter_it_was_given_for() {
        assertThat(Drafts.consent(letter, false, null).covers(letter, TODAY)).isTrue();
    }

    @Test
    @Rule("LET-2")
    void a_new_kind_of_content_needs_a_new_consent() {
        var consent = Drafts.consent(letter, true, null);
        Drafts.choose(letter, ContentItem.EXAM_DETAIL, Choice.INCLUDED, "Tender at the vestibule");

        assertThat(consent.covers(letter, TODAY)).isFalse();
    }

    @Test
    @Rule("LET-2")
    void text_written_later_under_a_kind_she_agreed_to_is_covered() {
        var consent = Drafts.consent(letter, false, null);
        Drafts.choose(letter, ContentItem.HISTORY, Choice.INCLUDED, "Since 2021");

        assertThat(consent.covers(letter, TODAY)).isTrue();
    }

    @Test
    @Rule("LET-2")
    void another_recipient_needs_another_consent() {
        var consent = Drafts.consent(letter, true, null);
        var other = Drafts.letter(LetterKind.MEDICAL_ASSESSMENT, AddresseeKind.DIRECTORY, RecipientId.random());

        assertThat(consent.covers(other, TODAY)).isFalse();
    }

    @Test
    @Rule("LET-2")
    void another_purpose_needs_another_consent() {
        var consent = Drafts.consent(letter, true, null);
        var other = Drafts.letter(LetterKind.PSYCHOSEXUAL_THERAPY, AddresseeKind.DIRECTORY, Drafts.DOCTOR);

        assertThat(consent.covers(other, TODAY)).isFalse();
    }

    @Test
    @Rule("LET-2")
    void a_replacement_is_covered_only_when_that_was_agreed() {
        letter.approve(CLAIRE, Role.THERAPIST, NOW);
        letter.issue();
        var replacement = letter.replacement(CASE, NOW);

        assertThat(Drafts.consent(letter, true, null).covers(replacement, TODAY))
                .isTrue();
        assertThat(Drafts.consent(letter, false, null).covers(replacement, TODAY))
                .isFalse();
    }

    @Test
    @Rule("LET-2")
    void a_consent_ends_with_its_last_day() {
        var consent = Drafts.consent(letter, false, TODAY);

        assertThat(consent.covers(letter, TODAY)).isTrue();
        assertThat(consent.covers(letter, TODAY.plusDays(1))).isFalse();
    }

    @Test
    @Rule("LET-2")
    void a_substitute_is_named_and_a_law_is_named() {
        refuses(LetterRule.CONSENT_NAMES_NOBODY, with(DisclosureBasis.SUBSTITUTE, " ", null, null));
        refuses(LetterRule.CONSENT_NAMES_NO_LAW, with(DisclosureBasis.LAW, null, null, null));
        assertThat(recorded(with(DisclosureBasis.LAW, null, "PHIPA s. 40: risk of serious harm", null))
                        .covers(letter, TODAY))
                .isTrue();
    }

    @Test
    @Rule("LET-2")
    void consent_cannot_be_given_tomorrow_nor_end_before_it_begins() {
        refuses(LetterRule.CONSENT_IN_THE_FUTURE, with(DisclosureBasis.PATIENT, null, null, NOW.plusSeconds(60)));
        assertThatThrownBy(() -> Drafts.consent(letter, false, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.rule())
                        .isEqualTo(LetterRule.CONSENT_ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    @Rule({"LET-2", "LET-3"})
    void consent_to_send_to_nobody_is_no_consent() {
        var toNobody = Drafts.letter(LetterKind.MEDICAL_ASSESSMENT, AddresseeKind.DIRECTORY, null);

        assertThatThrownBy(() -> Drafts.consent(toNobody, false, null))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(LetterRule.NO_RECIPIENT));
    }

    private RecordDisclosure with(DisclosureBasis basis, String givenBy, String law, Instant givenAt) {
        return new RecordDisclosure(
                SubmissionKey.random(),
                letter.id(),
                basis,
                givenBy,
                law,
                DisclosureManner.SPOKEN,
                givenAt,
                null,
                false);
    }

    private DisclosureConsent recorded(RecordDisclosure command) {
        return DisclosureConsent.recorded(command, letter, CLAIRE, NOW, TODAY);
    }

    private void refuses(LetterRule rule, RecordDisclosure command) {
        assertThatThrownBy(() -> recorded(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
