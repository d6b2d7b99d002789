package org.levator.episode.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.access.TeamRow;
import org.levator.clinician.Clinicians;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

class LeavingTellingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final ClinicianId claire = ClinicianId.random();
    final ClinicianId leadUntilMay = ClinicianId.random();
    final ClinicianId ofAnotherCase = ClinicianId.random();
    final Map<ClinicianId, LocalDate> lastDays = Map.of(leadUntilMay, TODAY.plusDays(9), ofAnotherCase, TODAY);
    final OpenedCase open = Opened.byLead(EpisodeId.random(), PatientId.random(), claire);
    final List<ToldOfLeaving> told = new ArrayList<>();
    final LeavingTelling telling = new LeavingTelling();

    @BeforeEach
    void wire() {
        telling.circle = new FakeCircle(open) {
            @Override
            public List<TeamRow> teamOf(OpenedCase of) {
                return List.of(place(claire, null), place(leadUntilMay, LocalDate.of(2026, 5, 31)));
            }
        };
        telling.clinicians = new Clinicians() {
            @Override
            public Optional<LocalDate> lastDayOf(ClinicianId id) {
                return Optional.ofNullable(lastDays.get(id));
            }
        };
        telling.leavings = new Leavings() {
            @Override
            void add(ToldOfLeaving one) {
                told.add(one);
            }
        };
        telling.submissions = new FakeSubmissions();
        telling.clock = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    @Rule("ACC-6")
    void she_is_told_of_who_leaves_and_has_or_had_a_place_around_her_case_and_of_nobody_else() {
        refuses(LeavingRule.NOBODY_LEAVES, claire);
        refuses(LeavingRule.NOT_OF_THIS_CIRCLE, ofAnotherCase);
        assertThat(told).isEmpty();

        telling.record(told(leadUntilMay));
        assertThat(told).hasSize(1);
    }

    private void refuses(LeavingRule rule, ClinicianId leaver) {
        assertThatThrownBy(() -> telling.record(told(leaver)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private RecordTelling told(ClinicianId leaver) {
        return new RecordTelling(SubmissionKey.random(), open.episode(), leaver, TellingManner.PHONE, TODAY);
    }

    private TeamRow place(ClinicianId who, LocalDate ends) {
        return new TeamRow(null, who, "Ada", Relation.LEAD, TODAY.minusDays(900), ends, null, false, lastDays.get(who));
    }
}
