package org.levator.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Relation;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;

class OwnNamingMappingTest {
    final Case mia = Schema.commit(Case::add);
    final ClinicianId admin = Schema.commit(Case::add).clinician();
    final ClinicianId student = Schema.commit(Case::add).clinician();

    @Test
    @Rule({"ACC-2", "CAS-7"})
    void a_lead_whose_other_account_changed_the_circle_as_administrator_is_shown_once_both_are_said_to_be_hers() {
        changedTheCircle(admin, "clinic-admin", "ALLOWED");
        assertThat(named(mia.clinician())).isEmpty();

        isSamePersonAs(mia.clinician(), admin);
        assertThat(named(admin)).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Ada Test");
            assertThat(place.account()).isEqualTo("account-" + mia.clinician().uuid());
            assertThat(place.relation()).isEqualTo(Relation.LEAD);
            assertThat(place.of()).startsWith("T-");
            assertThat(place.ends()).isNull();
        });
        assertThat(named(mia.clinician())).isEqualTo(named(admin));
        assertThat(here(OwnNamings::all)).containsAll(named(admin));
    }

    @Test
    @Rule("ACC-2")
    void what_she_did_in_another_role_or_was_not_given_or_what_is_over_is_none_of_it() {
        isSamePersonAs(mia.clinician(), admin);
        changedTheCircle(mia.clinician(), "therapist", "ALLOWED");
        changedTheCircle(admin, "clinic-admin", "DENIED");
        assertThat(named(admin)).isEmpty();

        changedTheCircle(admin, "clinic-admin", "ALLOWED");
        assertThat(named(admin)).hasSize(1);
        Schema.change(
                "update care_team_member set relation = 'COVER', ends = current_date, ended_at = now() where clinician_id = ?1",
                mia.clinician().uuid());
        assertThat(named(admin)).as("ended at once").isEmpty();
        Schema.change(
                "update care_team_member set ends = current_date - 1, ended_at = null where clinician_id = ?1",
                mia.clinician().uuid());
        assertThat(named(admin)).isEmpty();
    }

    @Test
    @Rule({"ACC-2", "ACC-4"})
    void a_supervisor_whom_she_named_by_her_other_account_is_shown_and_who_is_supervised_by_her_own_other_account() {
        isSamePersonAs(mia.clinician(), admin);
        supervises(mia.clinician(), student);
        assertThat(named(admin)).isEmpty();

        Schema.change(
                """
                insert into access_entry (request, at, account, role, kind, verb, act, outcome, colleague, other_colleague)
                select gen_random_uuid(), now(), a.account, 'clinic-admin', 'PEOPLE', 'CHANGE', 'CHANGE_PEOPLE', 'ALLOWED', s.account, m.account
                from clinician a, clinician s, clinician m where a.id = ?1 and s.id = ?2 and m.id = ?3
                """,
                admin.uuid(),
                student.uuid(),
                mia.clinician().uuid());
        assertThat(named(admin)).extracting(OwnNaming::relation).containsExactly(Relation.SUPERVISOR);

        supervises(mia.clinician(), admin);
        assertThat(named(admin)).hasSize(2);
    }

    private void changedTheCircle(ClinicianId by, String role, String outcome) {
        Schema.change(
                """
                insert into access_entry (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome)
                select gen_random_uuid(), now(), account, ?2, 'CASE', 'CHANGE', 'CHANGE_TEAM', ?3, ?4, ?5 from clinician where id = ?1
                """,
                by.uuid(),
                role,
                mia.patient().uuid(),
                mia.episode().uuid(),
                outcome);
    }

    private static void supervises(ClinicianId supervisor, ClinicianId supervised) {
        Schema.change(
                "insert into supervision (id, clinician_id, supervisor_id, starts) values (?1, ?2, ?3, current_date)",
                UUID.randomUUID(),
                supervised.uuid(),
                supervisor.uuid());
    }

    private static void isSamePersonAs(ClinicianId one, ClinicianId other) {
        Schema.change(
                "update clinician set person_id = (select person_id from clinician where id = ?2) where id = ?1",
                one.uuid(),
                other.uuid());
    }

    private static List<OwnNaming> named(ClinicianId who) {
        return here(namings -> namings.of(who));
    }

    private static List<OwnNaming> here(Function<OwnNamings, List<OwnNaming>> work) {
        return Schema.commit(em -> {
            var namings = Schema.in(em, new OwnNamings());
            namings.clock = Clock.systemDefaultZone();
            return work.apply(namings);
        });
    }
}
