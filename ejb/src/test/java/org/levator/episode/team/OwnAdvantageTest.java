package org.levator.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.clinician.Clinicians;
import org.levator.clinician.TwoAccounts;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

/** An administrator who is a therapist too, by another account, arranges other people's cases without letting herself into them. */
class OwnAdvantageTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final ClinicianId herself = ClinicianId.random();
    final ClinicianId seesPatients = ClinicianId.random();
    final ClinicianId claire = ClinicianId.random();
    final Nominees nominees = new Nominees();
    final FakeCircle circle = new FakeCircle(Opened.by(episode, patient, herself, Role.CLINIC_ADMIN));

    @BeforeEach
    void she_has_two_accounts() {
        nominees.clinicians = new TwoAccounts(herself, seesPatients);
    }

    @Test
    @Rule("ACC-2")
    void she_does_not_name_herself_cover() {
        var covering = new AbsenceCovering();
        covering.circle = circle;
        covering.nominees = nominees;
        assertNotForHerself(who ->
                covering.cover(new CoverAbsence(SubmissionKey.random(), claire, who, TODAY, TODAY, Set.of(episode))));
    }

    @Test
    @Rule("ACC-2")
    void she_does_not_name_herself_successor() {
        var arranging = new LeavingArranging();
        arranging.circle = circle;
        arranging.succession = new Succession();
        arranging.succession.clock = Clock.systemDefaultZone();
        arranging.succession.nominees = nominees;
        arranging.clinicians = new Clinicians() {
            @Override
            public Optional<LocalDate> lastDayOf(ClinicianId id) {
                return Optional.of(TODAY);
            }
        };
        assertNotForHerself(
                who -> arranging.succeed(new NameSuccessor(SubmissionKey.random(), claire, who, Set.of(episode))));
    }

    @Test
    @Rule("ACC-2")
    void she_does_not_name_herself_lead_where_a_patient_wishes_another() {
        var naming = new LeadNaming();
        naming.circle = circle;
        naming.nominees = nominees;
        assertNotForHerself(who -> naming.name(new NameLead(SubmissionKey.random(), episode, who, TODAY)));
    }

    private void assertNotForHerself(Consumer<ClinicianId> naming) {
        for (var hers : List.of(herself, seesPatients)) {
            assertThatThrownBy(() -> naming.accept(hers))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ColleagueRule.NOT_FOR_YOURSELF));
        }
    }
}
