package org.levator.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
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
        Schema.commit(em -> {
            var empty = new TreeSet<String>();
            for (var entity : em.getMetamodel().getEntities()) {
                var rows = em.createQuery("select e from " + entity.getName() + " e", Object.class)
                        .getResultList();
                rows.forEach(row -> loadCollections(entity, Hibernate.unproxy(row)));
                if (rows.isEmpty()) {
                    empty.add(entity.getName());
                }
            }
            assertThat(MAY_BE_EMPTY).containsAll(empty);
            return null;
        });
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

    private static void loadCollections(EntityType<?> entity, Object row) {
        for (PluralAttribute<?, ?, ?> many : entity.getPluralAttributes()) {
            var content = read((Field) many.getJavaMember(), row);
            var elements = content instanceof Map<?, ?> map ? map.values().stream() : stream(content);
            assertThat(elements).as(entity.getName() + "." + many.getName()).doesNotContainNull();
        }
    }

    private static Stream<?> stream(Object content) {
        return ((Collection<?>) content).stream();
    }

    private static Object read(Field field, Object row) {
        try {
            field.setAccessible(true);
            return field.get(row);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
