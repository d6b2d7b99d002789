package org.levator.letter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.Choice;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.LetterItem;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
import org.levator.letter.content.LetterText;
import org.levator.letter.template.Templates;
import org.levator.patient.decision.WhoDecides;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.shared.PatientId;
import org.levator.shared.RecipientId;
import org.levator.shared.SubmissionKey;

class DisclosureConsentTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final RecipientId DOCTOR = RecipientId.random();
    static final ClinicianId CLAIRE = ClinicianId.random();

    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final Disclosure letter = letter(LetterKind.MEDICAL_ASSESSMENT, AddresseeKind.DIRECTORY, DOCTOR);

    @Test
    @Rule("LET-2")
    void a_consent_covers_the_letter_it_was_given_for() {
        assertThat(consent(letter, false, null).covers(letter, TODAY)).isTrue();
    }

    @Test
    @Rule("LET-2")
    void a_new_kind_of_content_needs_a_new_consent() {
        var consent = consent(letter, true, null);
        var changed = with(ContentItem.EXAM_DETAIL, Choice.INCLUDED, "Tender at the vestibule");

        assertThat(consent.covers(changed, TODAY)).isFalse();
    }

    @Test
    @Rule("LET-2")
    void text_written_later_under_a_kind_she_agreed_to_is_covered() {
        var consent = consent(letter, false, null);
        var changed = with(ContentItem.HISTORY, Choice.INCLUDED, "Since 2021");

        assertThat(consent.covers(changed, TODAY)).isTrue();
    }

    @Test
    @Rule("LET-2")
    void another_recipient_needs_another_consent() {
        var consent = consent(letter, true, null);
        var other = letter(LetterKind.MEDICAL_ASSESSMENT, AddresseeKind.DIRECTORY, RecipientId.random());

        assertThat(consent.covers(other, TODAY)).isFalse();
    }

    @Test
    @Rule("LET-2")
    void another_purpose_needs_another_consent() {
        var consent = consent(letter, true, null);
        var other = letter(LetterKind.PSYCHOSEXUAL_THERAPY, AddresseeKind.DIRECTORY, DOCTOR);

        assertThat(consent.covers(other, TODAY)).isFalse();
    }

    @Test
    @Rule("LET-2")
    void a_replacement_is_covered_only_when_that_was_agreed() {
        var replacement = new Disclosure(LetterId.random(), episode, patient, letter.text());

        assertThat(consent(letter, true, null).covers(replacement, TODAY)).isTrue();
        assertThat(consent(letter, false, null).covers(replacement, TODAY)).isFalse();
    }

    @Test
    @Rule("LET-2")
    void a_consent_ends_with_its_last_day() {
        var consent = consent(letter, false, TODAY);

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
    @Rule({"LET-2", "PAT-7"})
    void the_word_counts_of_whoever_decides_by_what_is_on_record() {
        var ruth = new WhoDecides(false, List.of("Ruth Ames"));
        var hers = recorded(with(DisclosureBasis.PATIENT, null, null, null));
        var substitutes = recorded(with(DisclosureBasis.SUBSTITUTE, "ruth ames, sister", null, null));
        var law = recorded(with(DisclosureBasis.LAW, null, "PHIPA s. 40", null));

        assertThat(List.of(hers, substitutes, law))
                .extracting(c -> c.countsFor(WhoDecides.HERSELF))
                .containsExactly(true, false, true);
        assertThat(List.of(hers, substitutes, law))
                .extracting(c -> c.countsFor(ruth))
                .containsExactly(false, true, true);
        assertThat(substitutes.countsFor(new WhoDecides(false, List.of("Ana Ames"))))
                .isFalse();
    }

    @Test
    @Rule("LET-2")
    void consent_cannot_be_given_tomorrow_nor_end_before_it_begins() {
        refuses(LetterRule.CONSENT_IN_THE_FUTURE, with(DisclosureBasis.PATIENT, null, null, NOW.plusSeconds(60)));
        assertThatThrownBy(() -> consent(letter, false, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(BrokenRule.class, broken -> assertThat(broken.rule())
                        .isEqualTo(LetterRule.CONSENT_ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    @Rule({"LET-2", "LET-3"})
    void consent_to_send_to_nobody_is_no_consent() {
        var toNobody = letter(LetterKind.MEDICAL_ASSESSMENT, AddresseeKind.DIRECTORY, null);

        assertThatThrownBy(() -> consent(toNobody, false, null))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(LetterRule.NO_RECIPIENT));
    }

    private Disclosure letter(LetterKind kind, AddresseeKind addressee, RecipientId recipient) {
        var text = Templates.of(kind, Language.EN).begin(addressee, recipient);
        return new Disclosure(LetterId.random(), episode, patient, text);
    }

    private Disclosure with(ContentItem content, Choice choice, String words) {
        var text = letter.text();
        var items = text.items().stream()
                .map(item -> item.content() == content ? new LetterItem(content, words, choice) : item)
                .toList();
        return new Disclosure(
                letter.letter(),
                episode,
                patient,
                new LetterText(
                        text.kind(),
                        text.language(),
                        text.addressee(),
                        text.recipient(),
                        false,
                        null,
                        text.question(),
                        text.expectation(),
                        items,
                        false));
    }

    private static DisclosureConsent consent(Disclosure letter, boolean coversReplacements, LocalDate until) {
        var command = new RecordDisclosure(
                SubmissionKey.random(),
                letter.letter(),
                DisclosureBasis.PATIENT,
                null,
                null,
                DisclosureManner.SPOKEN,
                null,
                until,
                coversReplacements);
        return DisclosureConsent.recorded(command, letter, CLAIRE, NOW, TODAY);
    }

    private RecordDisclosure with(DisclosureBasis basis, String givenBy, String law, Instant givenAt) {
        return new RecordDisclosure(
                SubmissionKey.random(),
                letter.letter(),
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
