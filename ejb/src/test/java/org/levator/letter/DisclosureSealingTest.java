package org.levator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.StartLetter;
import org.levator.letter.disclosure.DisclosureId;
import org.levator.letter.disclosure.SealDisclosure;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.LetterId;
import org.levator.shared.SubmissionKey;

class DisclosureSealingTest {
    final Office office = new Office(Drafts.CASE);
    final LetterId letter = office.writing.start(new StartLetter(
            SubmissionKey.random(),
            Drafts.CASE.episode(),
            LetterKind.MEDICAL_ASSESSMENT,
            AddresseeKind.TREATING_PHYSICIAN,
            null));
    final DisclosureId consent = office.disclosure.record(Drafts.spoken(office.letters.get(letter)));

    @Test
    @Rule({"NOT-3", "DI-2"})
    void who_recorded_it_says_once_that_it_was_somebody_elses() {
        assertThat(office.disclosure.sealer(letter, consent)).isEqualTo(Sealer.AUTHOR);
        var command = command();
        office.disclosure.seal(command);
        office.disclosure.seal(command);

        assertThat(office.seals.wrong).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(SealedKind.DISCLOSURE);
            assertThat(gone.entry()).isEqualTo(consent.uuid());
            assertThat(gone.patient()).isEqualTo(Drafts.CASE.patient());
            assertThat(gone.enteredAt()).isEqualTo(Drafts.NOW);
        });
    }

    @Test
    @Rule("NOT-3")
    void leading_the_case_is_enough_only_once_who_recorded_it_has_left() {
        office.disclosure.circle =
                new FakeCircle(Opened.byLead(Drafts.CASE.episode(), Drafts.CASE.patient(), ClinicianId.random()));
        assertThatThrownBy(() -> office.disclosure.seal(command()))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(SealingRule.ONLY_ITS_AUTHOR));
        office.seals.left.add(Drafts.CASE.clinician());

        office.disclosure.seal(command());
        assertThat(office.seals.holds(consent.uuid())).isTrue();
    }

    private SealDisclosure command() {
        return new SealDisclosure(SubmissionKey.random(), letter, consent, "mixed up");
    }
}
