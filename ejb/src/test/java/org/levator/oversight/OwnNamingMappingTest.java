package org.levator.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Relation;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

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
    @Rule("ACC-2")
    void a_lead_whose_other_account_opened_another_case_at_reception_is_shown_but_not_one_who_came_with_the_patient() {
        isSamePersonAs(mia.clinician(), admin);
        askedForAnotherCase(admin);
        openedBy(admin, mia.episode(), "now() - interval '1 hour'");
        assertThat(named(admin)).as("her first case").isEmpty();

        var another = Case.another(mia);
        openedBy(student, another, "now()");
        assertThat(named(admin)).as("opened by somebody else").isEmpty();

        var third = Case.another(mia);
        openedBy(admin, third, "now()");
        assertThat(named(admin)).singleElement().satisfies(place -> assertThat(place.of())
                .isEqualTo("T-" + third));
    }

    private void askedForAnotherCase(ClinicianId by) {
        Schema.change(
                """
                insert into access_entry (request, at, account, role, kind, verb, act, patient_id, outcome)
                select gen_random_uuid(), now(), account, 'reception', 'CASE', 'CHANGE', 'OPEN_CASE', ?2, 'ALLOWED' from clinician where id = ?1
                """,
                by.uuid(),
                mia.patient().uuid());
    }

    private static void openedBy(ClinicianId by, EpisodeId episode, String at) {
        Schema.change("update episode set opened_at = " + at + " where id = ?1", episode.uuid());
        Schema.change(
                "insert into episode_state_change (episode_id, seq, to_state, at, clinician_id) values (?1, 0, 'INQUIRY', now(), ?2)",
                episode.uuid(),
                by.uuid());
    }

    @Test
    @Rule({"ACC-2", "ACC-4"})
    void a_supervisor_whom_she_named_by_her_other_account_is_shown_and_who_is_supervised_by_her_own_other_account() {
        isSamePersonAs(mia.clinician(), admin);
        supervises(mia.clinician(), student);
        assertThat(named(admin)).isEmpty();

        namedSupervisor(admin, student);
        assertThat(named(admin)).extracting(OwnNaming::relation).containsExactly(Relation.SUPERVISOR);

        supervises(mia.clinician(), admin);
        assertThat(named(admin)).hasSize(2);
    }

    @Test
    @Rule({"ACC-2", "ACC-3"})
    void of_a_place_it_is_said_which_account_gave_it_on_which_day_and_not_that_she_changed_the_circle_once() {
        isSamePersonAs(mia.clinician(), admin);
        changedTheCircle(admin, "clinic-admin", "ALLOWED");
        assertThat(named(admin)).as("from before it was kept").singleElement().satisfies(place -> {
            assertThat(place.namedBy()).isNull();
            assertThat(place.namedOn()).isNull();
        });

        covers(student, 1);
        assertThat(named(admin)).as("somebody else gave it").noneMatch(place -> place.relation() == Relation.COVER);

        covers(admin, 2);
        assertThat(named(admin))
                .filteredOn(place -> place.relation() == Relation.COVER)
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.account()).isEqualTo(account(mia.clinician()));
                    assertThat(place.namedBy()).isEqualTo(account(admin));
                    assertThat(place.namedOn()).isEqualTo(LocalDate.now(ZoneId.systemDefault()));
                });
    }

    @Test
    @Rule({"ACC-2", "ACC-4"})
    void of_a_supervision_that_is_the_same() {
        isSamePersonAs(mia.clinician(), admin);
        supervises(mia.clinician(), student);
        namedSupervisor(admin, student);
        assertThat(named(admin)).as("from before: by the log").singleElement().satisfies(place -> assertThat(
                        place.namedBy())
                .isEqualTo(account(admin)));

        Schema.changeAsOwner(
                "update supervision set named_by = 'somebody', named_at = now() where supervisor_id = ?",
                mia.clinician().uuid());
        assertThat(named(admin)).as("somebody else named her").isEmpty();
        Schema.changeAsOwner(
                "update supervision set named_by = ?, named_at = now() - interval '40 days' where supervisor_id = ?",
                account(admin),
                mia.clinician().uuid());
        assertThat(named(admin)).singleElement().satisfies(place -> assertThat(place.namedOn())
                .isEqualTo(LocalDate.now(ZoneId.systemDefault()).minusDays(40)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"named_by = 'somebody'", "named_at = now()"})
    @Rule({"ACC-2", "ACC-3"})
    void the_application_changes_neither_who_named_somebody_nor_when(String other) {
        for (var table : List.of("care_team_member", "supervision")) {
            assertThatThrownBy(() -> Schema.change("update " + table + " set " + other))
                    .hasMessageContaining("permission denied");
        }
    }

    /** From that many days on, as the transaction of {@code by} keeps it. */
    private void covers(ClinicianId by, int inDays) {
        Schema.commit(em -> {
            em.createNativeQuery("select set_config('levator.user', ?1, true)", String.class)
                    .setParameter(1, account(by))
                    .getSingleResult();
            return em.createNativeQuery(
                            """
                            insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                            values (gen_random_uuid(), ?1, ?2, ?3, 'COVER', current_date + ?4, current_date + ?4)
                            """)
                    .setParameter(1, mia.episode().uuid())
                    .setParameter(2, mia.patient().uuid())
                    .setParameter(3, mia.clinician().uuid())
                    .setParameter(4, inDays)
                    .executeUpdate();
        });
    }

    private static String account(ClinicianId who) {
        return "account-" + who.uuid();
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

    private void namedSupervisor(ClinicianId by, ClinicianId supervised) {
        Schema.change(
                """
                insert into access_entry (request, at, account, role, kind, verb, act, outcome, colleague, other_colleague)
                select gen_random_uuid(), now(), a.account, 'clinic-admin', 'PEOPLE', 'CHANGE', 'CHANGE_PEOPLE', 'ALLOWED', s.account, m.account
                from clinician a, clinician s, clinician m where a.id = ?1 and s.id = ?2 and m.id = ?3
                """,
                by.uuid(),
                supervised.uuid(),
                mia.clinician().uuid());
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
