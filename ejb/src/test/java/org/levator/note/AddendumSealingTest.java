package org.levator.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.note.content.Written;
import org.levator.note.signed.AddendumToSeal;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.NoteRule;
import org.levator.note.signed.SealAddendum;
import org.levator.note.signed.Signer;
import org.levator.sealing.FakeSeals;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Language;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** Claire's note in the record of Bea is right; what Priya added to it was about Ada. */
class AddendumSealingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final ClinicianId priya = ClinicianId.random();
    final OpenedCase beas = Opened.byLead(EpisodeId.random(), PatientId.random(), ClinicianId.random());
    final OpenedCase adas = Opened.byLead(EpisodeId.random(), PatientId.random(), priya);
    final VisitId right = VisitId.random();
    final FakeNotes notes = new FakeNotes();
    final FakeSeals seals = new FakeSeals();
    final AddendumSealing sealing = new AddendumSealing();
    final Note note = signed(new FakeVisitOpening(beas, VisitId.random(), NOW));
    final Amendment added = Amendment.addendum(note, priya, Signatures.CLAIRE, NOW, "Ada phoned");

    @BeforeEach
    void wire() {
        notes.add(note);
        notes.add(added);
        sealing.circle = new FakeCircle(Opened.byLead(beas.episode(), beas.patient(), priya));
        sealing.notes = notes;
        sealing.another = another(new FakeVisitOpening(adas, right, NOW));
        sealing.submissions = new FakeSubmissions();
    }

    @Test
    @Rule({"NOT-3", "DI-2"})
    void it_is_sealed_by_its_own_author_alone_and_once() {
        assertThat(sealing.get(added.id()))
                .isEqualTo(new AddendumToSeal(note.id(), beas.episode(), TODAY, Sealer.AUTHOR));
        var command = command(null);
        sealing.seal(command);
        sealing.seal(command);

        assertThat(seals.wrong).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(SealedKind.ADDENDUM);
            assertThat(gone.entry()).isEqualTo(added.id().uuid());
            assertThat(gone.patient()).isEqualTo(beas.patient());
            assertThat(gone.enteredAt()).isEqualTo(NOW);
            assertThat(gone.reentered()).isNull();
        });
    }

    @Test
    @Rule("NOT-3")
    void for_the_right_patient_its_words_are_added_to_the_last_note_of_the_visit() {
        refused(NoteRule.NO_NOTE_TO_ADD_TO, command(right));
        var adasNote = signed(new FakeVisitOpening(adas, right, NOW));
        notes.add(adasNote);
        sealing.seal(command(right));

        assertThat(notes.amendments(adasNote)).singleElement().satisfies(again -> {
            assertThat(again.text()).isEqualTo("Ada phoned");
            assertThat(seals.reentered(added.id().uuid())).isEqualTo(again.id().uuid());
        });
        assertThat(notes.amendments(note)).extracting(AmendmentRow::id).containsExactly(added.id());
    }

    @Test
    @Rule("NOT-3")
    void not_within_one_record() {
        sealing.another = another(new FakeVisitOpening(beas, right, NOW));
        refused(SealingRule.SAME_PATIENT, command(right));
        assertThat(seals.wrong).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void the_notes_author_says_nothing_about_it_and_leading_the_case_takes_it_out_once_whoever_added_it_has_left() {
        sealing.circle = new FakeCircle(beas);
        refused(SealingRule.ONLY_ITS_AUTHOR, command(null));
        seals.left.add(priya);
        assertThat(sealing.get(added.id()).by()).isEqualTo(Sealer.FOR_AUTHOR);

        refused(SealingRule.ONLY_AUTHOR_REENTERS, command(right));
        sealing.seal(command(null));
        assertThat(seals.holds(added.id().uuid())).isTrue();
    }

    @Test
    @Rule({"NOT-2", "NOT-3"})
    void who_only_finishes_a_note_of_her_own_in_the_right_visit_adds_to_nobodys() {
        var left = Opened.as(Relation.AUTHOR, adas.episode(), adas.patient(), priya, Role.THERAPIST);
        notes.add(signed(new FakeVisitOpening(adas, right, NOW)));
        sealing.another = another(new FakeVisitOpening(left, right, NOW));

        assertThatThrownBy(() -> sealing.seal(command(right))).isInstanceOf(NotFound.class);
        assertThat(seals.wrong).isEmpty();
    }

    private void refused(ClinicRule rule, SealAddendum command) {
        assertThatThrownBy(() -> sealing.seal(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private SealAddendum command(VisitId to) {
        return new SealAddendum(SubmissionKey.random(), added.id(), "mixed up", to);
    }

    private static Note signed(FakeVisitOpening visits) {
        return Note.signed(visits.visit(), TODAY, Written.soap("practised"), Signatures.attested(NOW, TODAY));
    }

    private AddendumOfAnother another(FakeVisitOpening visits) {
        var another = new AddendumOfAnother();
        another.visits = visits;
        another.notes = notes;
        another.seals = seals;
        another.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        another.attestation = new Attestation() {
            @Override
            Signer signer(ClinicianId clinician, Language language) {
                return Signatures.CLAIRE;
            }
        };
        return another;
    }
}
