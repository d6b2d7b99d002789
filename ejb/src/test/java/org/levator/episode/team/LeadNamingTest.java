package org.levator.episode.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OutsideCase;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.episode.wish.WishRule;
import org.levator.episode.wish.Wishes;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class LeadNamingTest {
    static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    final EpisodeId episode = EpisodeId.random();
    final ClinicianId priya = ClinicianId.random();
    final LeadNaming naming = new LeadNaming();
    final List<ClinicianId> named = new ArrayList<>();
    boolean waits = true;

    @BeforeEach
    void a_wish_waits() {
        naming.circle =
                new FakeCircle(Opened.by(episode, PatientId.random(), ClinicianId.random(), Role.CLINIC_ADMIN)) {
                    @Override
                    public OutsideCase handledUnopened(EpisodeId of, Act act) {
                        return unopened(of, act);
                    }
                };
        naming.submissions = new FakeSubmissions();
        naming.wishes = new Wishes() {
            @Override
            public boolean isWaiting(EpisodeId of) {
                return waits && of.equals(episode);
            }
        };
        naming.nominees = new Nominees();
        naming.nominees.clinicians = new Clinicians() {
            @Override
            public boolean isSamePerson(ClinicianId one, ClinicianId other) {
                return one.equals(other);
            }

            @Override
            public boolean isTherapist(ClinicianId who, LocalDate day) {
                return who.equals(priya);
            }
        };
        naming.succession = new Succession() {
            @Override
            void handOverFor(OutsideCase led, NameLead command, ClinicianId by) {
                named.add(command.next());
            }
        };
    }

    @Test
    @Rule("CAS-7")
    void another_lead_is_named_once_where_the_patient_wishes_it() {
        var command = new NameLead(SubmissionKey.random(), episode, priya, DAY);
        naming.name(command);
        waits = false;
        naming.name(command);

        assertThat(named).containsExactly(priya);
    }

    @Test
    @Rule({"CAS-7", "ACC-4"})
    void without_her_wish_the_lead_stays_and_a_lead_has_a_title() {
        refuses(ClinicianId.random(), ColleagueRule.LEAD_NOT_A_THERAPIST);
        waits = false;
        refuses(priya, WishRule.NONE_WAITS);
        assertThat(named).isEmpty();
    }

    private void refuses(ClinicianId next, ClinicRule rule) {
        assertThatThrownBy(() -> naming.name(new NameLead(SubmissionKey.random(), episode, next, DAY)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
