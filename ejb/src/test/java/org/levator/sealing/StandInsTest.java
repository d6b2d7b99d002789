package org.levator.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.access.CareTeam;
import org.levator.access.Opened;
import org.levator.access.Relation;
import org.levator.clinician.Clinicians;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

/** A student wrote for the wrong patient, works here and has no place in the case any more. */
class StandInsTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    static final LocalDate THEN = TODAY.minusDays(20);

    final EpisodeId episode = EpisodeId.random();
    final ClinicianId student = ClinicianId.random();
    final ClinicianId supervisor = ClinicianId.random();
    final ClinicianId formerLead = ClinicianId.random();
    final ClinicianId lead = ClinicianId.random();

    final Set<ClinicianId> placed = new HashSet<>(Set.of(formerLead, lead, supervisor));
    final Set<ClinicianId> left = new HashSet<>();
    final Set<ClinicianId> titled = new HashSet<>();
    ClinicianId samePerson = student;

    @Test
    @Rule({"NOT-3", "ACC-4"})
    void whoever_supervised_her_that_day_takes_it_out_and_the_lead_only_where_the_supervisor_has_no_place() {
        assertThat(may(supervisor, Relation.ASSIGNED)).isTrue();
        assertThat(may(supervisor, Relation.SUPERVISOR)).isTrue();
        assertThat(may(lead, Relation.LEAD)).isFalse();
        assertThat(may(formerLead, Relation.ASSIGNED)).isFalse();

        placed.remove(supervisor);
        assertThat(may(lead, Relation.LEAD)).isTrue();
        assertThat(may(formerLead, Relation.ASSIGNED)).isTrue();
        assertThat(may(ClinicianId.random(), Relation.ASSIGNED)).isFalse();
    }

    @Test
    @Rule("NOT-3")
    void a_supervisor_who_has_left_the_clinic_leaves_it_to_the_lead() {
        left.add(supervisor);
        assertThat(may(lead, Relation.LEAD)).isTrue();
    }

    @Test
    @Rule("NOT-3")
    void while_she_has_a_place_or_had_a_title_of_her_own_it_is_hers_to_say() {
        placed.add(student);
        assertThat(may(supervisor, Relation.ASSIGNED)).isFalse();
        placed.remove(student);
        titled.add(student);
        assertThat(may(supervisor, Relation.ASSIGNED)).isFalse();
    }

    @Test
    @Rule({"NOT-3", "ACC-2"})
    void nobody_does_for_another_account_of_her_own() {
        samePerson = supervisor;
        assertThat(may(supervisor, Relation.ASSIGNED)).isFalse();
        samePerson = lead;
        placed.remove(supervisor);
        assertThat(may(lead, Relation.LEAD)).isFalse();
        assertThat(may(formerLead, Relation.ASSIGNED)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Relation.class,
            names = {"BREAK_GLASS", "AUTHOR"})
    @Rule({"NOT-3", "ACC-5"})
    void nor_from_outside_the_circle(Relation outside) {
        assertThat(may(supervisor, outside)).isFalse();
    }

    @Test
    @Rule("NOT-3")
    void of_two_writers_each_must_be_unable_to_say_it() {
        var gone = ClinicianId.random();
        left.add(gone);
        assertThat(may(supervisor, Relation.ASSIGNED, Set.of(student, gone))).isTrue();
        assertThat(may(supervisor, Relation.ASSIGNED, Set.of(student, lead))).isFalse();
        left.add(student);
        assertThat(may(supervisor, Relation.ASSIGNED, Set.of(student, gone)))
                .isFalse(); // the lead's, once all have left
        assertThat(may(lead, Relation.LEAD, Set.of(student, gone))).isTrue();
    }

    private boolean may(ClinicianId who, Relation relation) {
        return may(who, relation, Set.of(student));
    }

    private boolean may(ClinicianId who, Relation relation, Set<ClinicianId> authors) {
        var standIns = new StandIns();
        standIns.clock = Clock.fixed(Instant.parse("2026-11-27T15:00:00Z"), ZoneOffset.UTC);
        standIns.clinicians = new People();
        standIns.team = new Team();
        return standIns.may(Opened.as(relation, episode, PatientId.random(), who, Role.THERAPIST), authors, THEN);
    }

    private class People extends Clinicians {
        @Override
        public boolean isHere(ClinicianId id, LocalDate day) {
            return !left.contains(id);
        }

        @Override
        public boolean isTherapist(ClinicianId id, LocalDate day) {
            return !id.equals(student) || titled.contains(id);
        }

        @Override
        public boolean isSamePerson(ClinicianId one, ClinicianId other) {
            return one.equals(student) && other.equals(samePerson);
        }

        @Override
        public Optional<ClinicianId> supervisorOf(ClinicianId clinician, LocalDate on) {
            return Optional.of(supervisor).filter(s -> clinician.equals(student) && on.equals(THEN));
        }
    }

    private class Team extends CareTeam {
        @Override
        public Optional<ClinicianId> leadOn(EpisodeId of, LocalDate day) {
            return Optional.of(day.equals(THEN) ? formerLead : lead);
        }

        @Override
        public boolean isIn(EpisodeId of, ClinicianId clinician, LocalDate day) {
            return day.equals(TODAY) && placed.contains(clinician);
        }
    }
}
