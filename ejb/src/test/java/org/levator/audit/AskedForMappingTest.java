package org.levator.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.BreakGlassHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.NoteHere;
import org.levator.sealing.SealsHere;

class AskedForMappingTest {
    final Case row = Schema.commit(Case::add);

    @Test
    @Rule("ACC-3")
    void whose_and_of_what_kind_is_known_by_the_id_of_a_case_a_patient_and_a_visit() {
        var inCase = new AccessSubject(row.patient(), row.episode());

        assertThat(among(row.episode().uuid())).contains(new AskedFor.Thing(Act.VIEW_CASE, inCase));
        assertThat(among(row.visit().uuid())).contains(new AskedFor.Thing(Act.VIEW_VISIT, inCase));
        assertThat(among(row.patient().uuid()))
                .contains(new AskedFor.Thing(Act.VIEW_PATIENT, new AccessSubject(row.patient(), null)));
    }

    @Test
    @Rule({"ACC-3", "ACC-5", "NOT-3"})
    void whose_is_known_by_the_id_of_a_sealed_entry_and_of_an_opening_from_outside() {
        var inCase = new AccessSubject(row.patient(), row.episode());
        var opening = BreakGlassHere.opened(row, row.clinician(), Instant.now());
        var entry = sealedFlag();

        var note = NoteHere.withoutConsent(row, Instant.now());
        var addendum = NoteHere.added(note, row, Instant.now());

        assertThat(among(addendum)).contains(new AskedFor.Thing(Act.VIEW_NOTE, inCase));
        assertThat(among(opening.uuid())).contains(new AskedFor.Thing(Act.VIEW_BREAK_GLASS, inCase));
        assertThat(among(entry)).contains(new AskedFor.Thing(Act.VIEW_SEALED, inCase));
    }

    private UUID sealedFlag() {
        Schema.change(
                """
                insert into red_flag (id, patient_id, episode_id, visit_id, kind, pauses, released_by, raised_by_id, raised_at, due_at)
                select gen_random_uuid(), v.patient_id, v.episode_id, v.id, k.code, k.pauses, k.released_by, v.clinician_id, now() - interval '1 hour', now()
                from visit v, red_flag_kind k where v.id = ?1 limit 1
                """,
                row.visit().uuid());
        return Schema.commit(em -> {
            SealsHere.sealFlags(em, row);
            em.flush();
            return (UUID) em.createNativeQuery("select id from sealed_entry where patient_id = ?1", UUID.class)
                    .setParameter(1, row.patient().uuid())
                    .getSingleResult();
        });
    }

    @Test
    @Rule("ACC-3")
    void of_several_the_most_particular_counts_and_what_is_nobodys_says_nothing() {
        assertThat(among(UUID.randomUUID(), row.episode().uuid(), row.visit().uuid()))
                .map(AskedFor.Thing::act)
                .contains(Act.VIEW_VISIT);
        assertThat(among(UUID.randomUUID())).isEmpty();
        assertThat(among()).isEmpty();
    }

    private static Optional<AskedFor.Thing> among(UUID... ids) {
        return Schema.commit(em -> Schema.in(em, new AskedFor()).among(List.of(ids)));
    }
}
