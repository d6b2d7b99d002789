package org.levator.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.hibernate.jpa.HibernateHints;

/** What SQL wrote is what the entities can read: each row of each kind, and each of its collections. */
final class EveryRow {
    private static final int AT_A_TIME = 1000;

    private EveryRow() {}

    /** @return how many there are of each kind */
    static Map<String, Long> load(EntityManager em) {
        var loaded = new TreeMap<String, Long>();
        em.getMetamodel().getEntities().forEach(kind -> loaded.put(kind.getName(), load(em, kind)));
        return loaded;
    }

    private static long load(EntityManager em, EntityType<?> kind) {
        long number = 0;
        try (var rows = em.createQuery("select e from " + kind.getName() + " e", Object.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_A_TIME)
                .getResultStream()) {
            for (var each = rows.iterator(); each.hasNext(); number++) {
                loadCollections(kind, Hibernate.unproxy(each.next()));
                if (number % AT_A_TIME == 0) {
                    em.clear();
                }
            }
        }
        return number;
    }

    private static void loadCollections(EntityType<?> kind, Object row) {
        for (PluralAttribute<?, ?, ?> many : kind.getPluralAttributes()) {
            var content = read((Field) many.getJavaMember(), row);
            var elements = content instanceof Map<?, ?> map ? map.values().stream() : stream(content);
            assertThat(elements).as(kind.getName() + "." + many.getName()).doesNotContainNull();
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
