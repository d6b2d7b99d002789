package org.levator.episode.death;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.Relation;
import org.levator.mapping.Case;
import org.levator.mapping.Persons;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class DeathTellingMappingTest {
    final Case mia = Schema.commit(Case::add);
    final EpisodeId other = Case.another(mia);
    final ClinicianId ada = mia.clinician();
    final ClinicianId noor = Schema.commit(Case::add).clinician();
    final ClinicianId cover = Schema.commit(Case::add).clinician();

    DeathTellingMappingTest() {
        Schema.change("update care_team_member set clinician_id = ?1 where episode_id = ?2", noor.uuid(), other.uuid());
        Schema.change(
                """
                insert into care_team_member (id, episode_id, patient_id, clinician_id, relation, starts, ends)
                values (gen_random_uuid(), ?1, ?2, ?3, 'COVER', current_date, current_date + 1)
                """,
                other.uuid(),
                mia.patient().uuid(),
                cover.uuid());
    }

    @Test
    @Rule({"CAS-4", "DI-2"})
    void a_death_is_told_to_whoever_leads_or_covers_another_case_until_each_has_seen_it() {
        died(0, ada);
        assertThat(unseen(ada)).isEmpty();
        assertThat(unseen(noor)).extracting(DeathRow::episode, DeathRow::by).containsExactly(tuple(other, "Ada Test"));

        seen(noor);
        seen(noor);
        assertThat(unseen(noor)).isEmpty();
        assertThat(unseen(cover)).hasSize(1);
        seen(cover);
        assertThat(unseen(cover)).isEmpty();
    }

    @Test
    @Rule({"CAS-4", "ACC-2"})
    void whoever_recorded_it_is_not_told_by_another_account_of_hers_either() {
        Persons.same(ada, noor);
        died(0, ada);
        assertThat(unseen(noor)).isEmpty();
        assertThat(unseen(cover)).hasSize(1);
    }

    @Test
    @Rule({"CAS-4", "ACC-1"})
    void nobody_else_is_told_and_a_death_that_was_taken_back_is_told_no_more() {
        died(0, ada);
        Schema.change(
                "update care_team_member set ends = current_date - 1 where clinician_id = ?1 and episode_id = ?2",
                noor.uuid(),
                other.uuid());
        assertThat(unseen(noor)).isEmpty();

        moved(1, "ACTIVE", ada);
        assertThat(unseen(cover)).isEmpty();
        seen(cover);
        died(2, ada);
        assertThat(unseen(cover)).hasSize(1);
    }

    @Test
    @Rule("DI-4")
    void the_database_keeps_who_saw_which_death_once() {
        refuses(
                "insert into death_seen values (gen_random_uuid(), '%s', 7, '%s', now())",
                "death_seen_episode_id_seq_fkey");
        died(0, ada);
        seen(noor);
        refuses(
                "insert into death_seen values (gen_random_uuid(), '%s', 0, '%s', now())",
                "death_seen_episode_id_seq_seen_by_id_key");
        refuses("delete from death_seen", "permission denied");
    }

    /** Recorded in the other of her cases. */
    private void died(int seq, ClinicianId by) {
        moved(seq, "DECEASED", by);
    }

    private void moved(int seq, String to, ClinicianId by) {
        Schema.change(
                "insert into episode_state_change (episode_id, seq, to_state, at, clinician_id) values (?1, ?2, ?3, now(), ?4)",
                other.uuid(),
                seq,
                to,
                by.uuid());
        Schema.change("update episode set state = ?1 where id = ?2", to, other.uuid());
    }

    private List<DeathRow> unseen(ClinicianId who) {
        return Schema.commit(em -> telling(em, who).unseen());
    }

    private void seen(ClinicianId who) {
        Schema.commit(em -> {
            telling(em, who).seen(SubmissionKey.random(), other);
            return null;
        });
    }

    private DeathTelling telling(EntityManager em, ClinicianId who) {
        var telling = new DeathTelling();
        telling.circle = new FakeCircle(Opened.as(Relation.LEAD, other, mia.patient(), who, Role.THERAPIST));
        telling.deaths = Schema.in(em, new Deaths());
        telling.submissions = new FakeSubmissions();
        telling.clock = Clock.systemDefaultZone();
        return telling;
    }

    private void refuses(String sql, String why) {
        assertThatThrownBy(() -> {
                    try (var database = Schema.asApplication();
                            var statement = database.createStatement()) {
                        statement.execute(sql.formatted(other.uuid(), noor.uuid()));
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(why);
    }
}
