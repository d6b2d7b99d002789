package org.levator.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the demo clinic's SQL wrote is what the entities can read: each row, and each of its collections. */
class DemoClinicTest {
    /** Rows of these come into being only when people work. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "NoteAmendment",
            "IssuedLetter",
            "LetterSending",
            "DisclosureWithdrawal",
            "DuplicateAnswer",
            "StopTicket",
            "Letter",
            "DisclosureConsent",
            "Recipient");

    @Test
    void every_row_of_the_demo_clinic_can_be_loaded() {
        var loaded = Schema.commit(EveryRow::load);
        assertThat(MAY_BE_EMPTY)
                .containsAll(loaded.keySet().stream()
                        .filter(kind -> loaded.get(kind) == 0)
                        .toList());
    }

    @Test
    void thirty_patients_are_in_every_phase_and_in_both_languages() {
        Schema.commit(em -> {
            assertThat(em.createQuery("select count(distinct e.state) from Episode e", Long.class)
                            .getSingleResult())
                    .isEqualTo(7);
            assertThat(number(em, "select count(p) from Patient p where p.language = EN"))
                    .isGreaterThan(15);
            assertThat(number(em, "select count(p) from Patient p where p.language = FR"))
                    .isGreaterThan(9);
            assertThat(number(em, "select count(distinct c.allergiesKnown) from CareProfile c"))
                    .isEqualTo(3);
            return null;
        });
    }

    private static long number(EntityManager em, String jpql) {
        return em.createQuery(jpql, Long.class).getSingleResult();
    }
}
