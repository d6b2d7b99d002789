package org.levator.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.CircleOfCare;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.StartLetter;
import org.levator.letter.sending.LogSending;
import org.levator.letter.sending.SendingManner;
import org.levator.letter.view.LetterState;
import org.levator.safety.RedFlagRaised;
import org.levator.safety.RedFlagSealed;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

class LetterSealingTest {
    final Office office = new Office(Drafts.CASE);

    @Test
    @Rule({"NOT-3", "DI-2"})
    void a_draft_leaves_her_record_once_and_nothing_is_asked_back() {
        var id = start();
        var command = seal(id, null);
        office.sealing.seal(command);
        office.sealing.seal(command);

        assertThatThrownBy(() -> office.sealing.letters.get(id, Drafts.CASE)).isInstanceOf(NotFound.class);
        assertThat(office.seals.wrong).extracting(WrongEntry::entry).containsExactly(id.uuid());
        assertThat(office.recalls.sendings()).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void each_sending_of_a_letter_that_was_sent_is_asked_back_and_its_number_stays_used() {
        var id = issued();
        office.sending.log(sent(id));
        office.sending.log(sent(id));
        office.sealing.seal(seal(id, null));

        assertThat(office.recalls.sendings()).hasSize(2).doesNotHaveDuplicates();
        assertThat(office.letters.get(id).state()).isEqualTo(LetterState.SENT);
        assertThat(office.issued.get(id).number()).isEqualTo("2026-1041");
        var next = issued();
        assertThat(office.issued.get(next).number()).isEqualTo("2026-1042");
    }

    @Test
    @Rule("NOT-3")
    void a_sending_that_is_logged_after_the_letter_was_sealed_is_recorded_and_asked_back_too() {
        var id = issued();
        office.sealing.seal(seal(id, null));
        assertThat(office.recalls.sendings()).isEmpty();

        office.sending.log(sent(id));
        assertThat(office.sendings.hold(id)).isTrue();
        assertThat(office.recalls.sendings()).hasSize(1);
    }

    @Test
    @Rule("NOT-3")
    void the_right_patient_gets_a_draft_with_the_same_words() {
        var right = Opened.byLead(EpisodeId.random(), PatientId.random(), Drafts.CASE.clinician());
        office.sealing.circle = both(right);
        var id = issued();
        office.sealing.seal(seal(id, right.episode()));

        var draft = office.letters.get(new LetterId(office.seals.reentered(id.uuid())));
        assertThat(draft.episode()).isEqualTo(right.episode());
        assertThat(draft.patient()).isEqualTo(right.patient());
        assertThat(draft.state()).isEqualTo(LetterState.DRAFT);
        assertThat(draft.text()).isEqualTo(office.letters.get(id).text());
    }

    @Test
    @Rule("NOT-3")
    void the_lead_takes_it_out_once_neither_who_wrote_nor_who_signed_it_has_a_place_and_begins_no_draft() {
        var id = issued();
        var lead = Opened.byLead(Drafts.CASE.episode(), Drafts.CASE.patient(), ClinicianId.random());
        office.sealing.circle = new FakeCircle(lead);
        assertThat(office.sealing.sealer(id)).isEqualTo(Sealer.NOBODY);
        office.seals.left.add(Drafts.CASE.clinician());
        assertThat(office.sealing.sealer(id)).isEqualTo(Sealer.FOR_AUTHOR);

        refuses(SealingRule.ONLY_AUTHOR_REENTERS, seal(id, EpisodeId.random()));
        office.sealing.seal(seal(id, null));
        assertThat(office.seals.holds(id.uuid())).isTrue();
    }

    @Test
    @Rule("NOT-3")
    void while_one_of_two_writers_is_here_it_is_hers_to_say() {
        var lead = Opened.byLead(Drafts.CASE.episode(), Drafts.CASE.patient(), ClinicianId.random());
        var here = ClinicianId.random();
        office.seals.left.add(Drafts.CASE.clinician());
        assertThat(office.seals.sealer(lead, Set.of(here, Drafts.CASE.clinician()), office.seals.at))
                .isEqualTo(Sealer.NOBODY);
    }

    @Test
    @Rule("NOT-3")
    void only_who_wrote_or_signed_it_says_so_and_not_within_one_record() {
        var id = start();
        refuses(SealingRule.SAME_PATIENT, seal(id, Drafts.CASE.episode()));

        office.sealing.circle =
                new FakeCircle(Opened.byLead(Drafts.CASE.episode(), Drafts.CASE.patient(), ClinicianId.random()));
        refuses(SealingRule.ONLY_ITS_AUTHOR, seal(id, null));
        assertThat(office.letters.get(id).isSealed()).isFalse();
    }

    @Test
    @Rule({"NOT-3", "RED-1", "ACC-3"})
    void the_letter_that_a_wrong_flag_drafted_goes_with_it_unless_it_has_left_the_house() {
        var flag = FlagId.random();
        office.forFlags.draft(new RedFlagRaised(flag, Drafts.CASE.episode(), true));
        var drafted = office.letters.values().iterator().next();
        var mine = start();
        office.circle.acts.clear();

        office.forFlags.seal(new RedFlagSealed(flag, Drafts.CASE, "the page before"));

        assertThat(drafted.isSealed()).isTrue();
        assertThat(office.circle.acts).containsExactly(Act.WRITE_LETTER);
        assertThat(office.circle.through).containsExactly(Drafts.CASE);
        assertThat(office.letters.get(mine).isSealed()).isFalse();
    }

    private LetterId start() {
        return office.writing.start(new StartLetter(
                SubmissionKey.random(),
                Drafts.CASE.episode(),
                LetterKind.MEDICAL_ASSESSMENT,
                AddresseeKind.DIRECTORY,
                Drafts.DOCTOR));
    }

    private LetterId issued() {
        var id = start();
        office.disclosure.record(Drafts.spoken(office.letters.get(id)));
        office.issuing.approveAndIssue(new IssueLetter(
                SubmissionKey.random(), id, office.letters.get(id).version()));
        return id;
    }

    private static LogSending sent(LetterId id) {
        return new LogSending(SubmissionKey.random(), id, SendingManner.FAX, "613 555-0111", 1, null, null, false);
    }

    private static SealLetter seal(LetterId id, EpisodeId to) {
        return new SealLetter(SubmissionKey.random(), id, "two of that name", to);
    }

    private void refuses(ClinicRule rule, SealLetter command) {
        assertThatThrownBy(() -> office.sealing.seal(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private static CircleOfCare both(OpenedCase right) {
        return new FakeCircle(Drafts.CASE) {
            @Override
            public OpenedCase open(EpisodeId episode, Act act) {
                return episode.equals(right.episode()) ? right : super.open(episode, act);
            }
        };
    }
}
