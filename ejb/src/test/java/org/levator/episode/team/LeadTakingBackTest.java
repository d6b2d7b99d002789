package org.levator.episode.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.CareTeamMemberId;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.patient.PersonName;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

class LeadTakingBackTest {
    final ClinicianId odile = ClinicianId.random();
    final ComingLead afterOdile = coming(odile);
    final ComingLead afterAnother = coming(ClinicianId.random());
    final ComingLead afterNobody = coming(null);
    final LeadTakingBack takingBack = new LeadTakingBack();
    final List<String> listed = new ArrayList<>();

    @BeforeEach
    void three_are_to_lead() {
        takingBack.clock = Clock.systemDefaultZone();
        takingBack.circle =
                new FakeCircle(
                        Opened.by(EpisodeId.random(), PatientId.random(), ClinicianId.random(), Role.CLINIC_ADMIN)) {
                    @Override
                    public void listed(Act act, int shown) {
                        listed.add(act + " " + shown);
                    }
                };
        takingBack.absences = new Absences() {
            @Override
            List<ComingLead> comingLeads(ClinicianId administrator, LocalDate today) {
                return List.of(afterOdile, afterAnother, afterNobody);
            }
        };
    }

    @Test
    @Rule({"ACC-3", "ACC-6"})
    void the_log_says_how_many_were_listed_and_after_whoever_leaves_those_alone_are() {
        assertThat(takingBack.comingAfter(odile)).containsExactly(afterOdile);
        assertThat(takingBack.coming()).containsExactly(afterOdile, afterAnother, afterNobody);
        assertThat(listed).containsExactly("VIEW_COVERS 1", "VIEW_COVERS 3");
    }

    private static ComingLead coming(ClinicianId before) {
        return new ComingLead(
                new CareTeamMemberId(UUID.randomUUID()),
                EpisodeId.random(),
                "L-1",
                new PersonName("Maya", "Roy"),
                "Priya Natarajan",
                LocalDate.of(2026, 12, 1),
                before,
                null);
    }
}
