package org.levator.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OutsideCase;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class LeavingArrangingTest {
    static final LocalDate LAST = LocalDate.of(2026, 11, 22);

    final EpisodeId episode = EpisodeId.random();
    final ClinicianId claire = ClinicianId.random();
    final ClinicianId priya = ClinicianId.random();
    final ClinicianId noor = ClinicianId.random();
    final List<ClinicianId> successors = new ArrayList<>();
    final LeavingArranging arranging = new LeavingArranging();

    @BeforeEach
    void claire_leaves_priya_is_a_therapist_until_then_and_noor_from_then_on() {
        var clinicians = new Clinicians() {
            @Override
            public Optional<LocalDate> lastDayOf(ClinicianId id) {
                return Optional.of(LAST).filter(day -> id.equals(claire));
            }

            @Override
            public boolean isSamePerson(ClinicianId one, ClinicianId other) {
                return one.equals(other);
            }

            @Override
            public boolean isTherapist(ClinicianId who, LocalDate day) {
                return who.equals(day.isAfter(LAST) ? noor : priya);
            }
        };
        arranging.clinicians = clinicians;
        arranging.succession = new Succession() {
            @Override
            void succeed(OutsideCase led, ClinicianId leaver, LocalDate last, ClinicianId next, ClinicianId by) {
                successors.add(next);
            }
        };
        arranging.succession.clock = Clock.fixed(LAST.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        arranging.succession.nominees = new Nominees();
        arranging.succession.nominees.clinicians = clinicians;
        arranging.submissions = new FakeSubmissions();
        arranging.circle =
                new FakeCircle(Opened.by(episode, PatientId.random(), ClinicianId.random(), Role.CLINIC_ADMIN)) {
                    @Override
                    public OutsideCase handledUnopened(EpisodeId of, Act act) {
                        return unopened(of, act);
                    }
                };
    }

    @Test
    @Rule({"ACC-6", "ACC-4"})
    void whoever_succeeds_is_a_therapist_on_her_first_day_and_not_only_before() {
        assertThatThrownBy(() -> succeed(priya)).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(ColleagueRule.LEAD_NOT_A_THERAPIST));
        assertThat(successors).isEmpty();

        succeed(noor);
        assertThat(successors).containsExactly(noor);
    }

    private void succeed(ClinicianId next) {
        arranging.succeed(new NameSuccessor(SubmissionKey.random(), claire, next, Set.of(episode)));
    }
}
