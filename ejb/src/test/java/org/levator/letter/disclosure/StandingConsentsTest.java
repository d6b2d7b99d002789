package org.levator.letter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.LetterRule;
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

class StandingConsentsTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final WhoDecides RUTH = new WhoDecides(false, List.of("Ruth Ames"));

    final OpenedCase open = Opened.byLead(EpisodeId.random(), PatientId.random(), ClinicianId.random());
    final FakeDisclosures disclosures = new FakeDisclosures();
    final RecipientId doctor = RecipientId.random();
    final Disclosure letter = letter(LetterKind.MEDICAL_ASSESSMENT, doctor);

    @Test
    @Rule({"LET-2", "PAT-7"})
    void what_she_took_back_goes_to_nobody_on_a_substitutes_word() {
        takenBack(given(DisclosureBasis.PATIENT, letter, 0), 1);
        given(DisclosureBasis.SUBSTITUTE, letter, 2);

        refusesTakenBack(letter, RUTH);
        assertThat(disclosures.rows(letter, open, TODAY))
                .extracting(DisclosureRow::covers)
                .containsExactly(false, false);
    }

    @Test
    @Rule({"LET-2", "PAT-7"})
    void her_own_yes_is_shown_to_cover_for_as_long_as_she_decides() {
        given(DisclosureBasis.PATIENT, letter, 0);
        assertThat(disclosures.rows(letter, open, TODAY))
                .extracting(DisclosureRow::covers)
                .containsExactly(true);

        disclosures.deciding = RUTH;
        given(DisclosureBasis.SUBSTITUTE, letter, 1);
        assertThat(disclosures.rows(letter, open, TODAY))
                .extracting(DisclosureRow::covers)
                .containsExactly(true, false);
    }

    @Test
    @Rule({"LET-2", "PAT-7"})
    void an_earlier_yes_of_hers_to_the_same_is_taken_back_with_it() {
        given(DisclosureBasis.PATIENT, letter, 0);
        takenBack(given(DisclosureBasis.PATIENT, letter, 1), 2);

        refusesTakenBack(letter, WhoDecides.HERSELF);
    }

    @Test
    @Rule({"LET-2", "PAT-7"})
    void her_own_yes_since_then_lets_it_go_on_the_word_of_whoever_decides() {
        takenBack(given(DisclosureBasis.SUBSTITUTE, letter, 0), 1);
        var hers = given(DisclosureBasis.PATIENT, letter, 2);
        assertThat(covering(letter, WhoDecides.HERSELF)).contains(hers);

        var ruths = given(DisclosureBasis.SUBSTITUTE, letter, 3);
        assertThat(covering(letter, RUTH)).contains(ruths);
    }

    @Test
    @Rule({"LET-2", "PAT-7"})
    void a_law_does_not_ask_who_took_back_what() {
        takenBack(given(DisclosureBasis.PATIENT, letter, 0), 1);
        var law = given(DisclosureBasis.LAW, letter, 0);

        assertThat(covering(letter, RUTH)).contains(law);
    }

    @Test
    @Rule({"LET-2", "PAT-7"})
    void another_recipient_and_another_purpose_stay_as_agreed() {
        takenBack(given(DisclosureBasis.PATIENT, letter, 0), 1);
        var elsewhere = letter(LetterKind.MEDICAL_ASSESSMENT, RecipientId.random());
        var otherwise = letter(LetterKind.PSYCHOSEXUAL_THERAPY, doctor);

        assertThat(covering(elsewhere, RUTH)).isEmpty();
        var toAnother = given(DisclosureBasis.SUBSTITUTE, elsewhere, 0);
        var forAnother = given(DisclosureBasis.SUBSTITUTE, otherwise, 0);
        assertThat(covering(elsewhere, RUTH)).contains(toAnother);
        assertThat(covering(otherwise, RUTH)).contains(forAnother);
    }

    private Disclosure letter(LetterKind kind, RecipientId to) {
        var text = Templates.of(kind, Language.EN).begin(AddresseeKind.DIRECTORY, to);
        return new Disclosure(LetterId.random(), open.episode(), open.patient(), text);
    }

    private DisclosureId given(DisclosureBasis basis, Disclosure disclosure, int minute) {
        var command = new RecordDisclosure(
                SubmissionKey.random(),
                disclosure.letter(),
                basis,
                basis == DisclosureBasis.SUBSTITUTE ? "Ruth Ames" : null,
                basis == DisclosureBasis.LAW ? "PHIPA s. 40" : null,
                DisclosureManner.SPOKEN,
                null,
                null,
                false);
        return disclosures.record(command, disclosure, open.clinician(), at(minute), TODAY);
    }

    private void takenBack(DisclosureId consent, int minute) {
        disclosures.withdraw(consent, open, at(minute));
    }

    private Optional<DisclosureId> covering(Disclosure disclosure, WhoDecides deciding) {
        disclosures.deciding = deciding;
        return disclosures.covering(disclosure, open, TODAY);
    }

    private void refusesTakenBack(Disclosure disclosure, WhoDecides deciding) {
        assertThatThrownBy(() -> covering(disclosure, deciding))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(LetterRule.CONSENT_TAKEN_BACK));
    }

    private static Instant at(int minute) {
        return NOW.plus(Duration.ofMinutes(minute));
    }
}
