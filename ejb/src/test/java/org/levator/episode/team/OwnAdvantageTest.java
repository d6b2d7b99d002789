package org.levator.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

/** An administrator who is a therapist too arranges other people's cases without letting herself into them. */
class OwnAdvantageTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final ClinicianId herself = ClinicianId.random();
    final ClinicianId claire = ClinicianId.random();
    final FakeCircle circle = new FakeCircle(Opened.by(episode, patient, herself, Role.CLINIC_ADMIN));

    @Test
    @Rule("ACC-2")
    void she_does_not_name_herself_cover() {
        var covering = new AbsenceCovering();
        covering.circle = circle;
        covering.nominees = new Nominees();
        assertNotForHerself(() -> covering.cover(
                new CoverAbsence(SubmissionKey.random(), claire, herself, TODAY, TODAY, Set.of(episode))));
    }

    @Test
    @Rule("ACC-2")
    void she_does_not_name_herself_successor() {
        var arranging = new LeavingArranging();
        arranging.circle = circle;
        arranging.succession = new Succession();
        arranging.succession.clock = Clock.systemDefaultZone();
        arranging.succession.nominees = new Nominees();
        arranging.clinicians = new Clinicians() {
            @Override
            public Optional<LocalDate> lastDayOf(ClinicianId id) {
                return Optional.of(TODAY);
            }
        };
        assertNotForHerself(
                () -> arranging.succeed(new NameSuccessor(SubmissionKey.random(), claire, herself, Set.of(episode))));
    }

    @Test
    @Rule("ACC-2")
    void she_does_not_name_herself_lead_where_a_patient_wishes_another() {
        var naming = new LeadNaming();
        naming.circle = circle;
        naming.nominees = new Nominees();
        assertNotForHerself(() -> naming.name(new NameLead(SubmissionKey.random(), episode, herself, TODAY)));
    }

    private static void assertNotForHerself(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(ColleagueRule.NOT_FOR_YOURSELF));
    }
}
