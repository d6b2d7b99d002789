package org.levator.production;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What the database lets the application's role do. */
@ApplicationScoped
class DatabaseRights {
    static final String REWRITES =
            """
            select bool_or(has_table_privilege('levator.' || written, 'UPDATE, DELETE, TRUNCATE'))
            from unnest(array['access_entry', 'consent_event', 'note', 'issued_letter']) written
            """;

    @PersistenceContext
    EntityManager em;

    DatabaseRole role() {
        var rewrites = (boolean) em.createNativeQuery(REWRITES, Boolean.class).getSingleResult();
        return rewrites ? DatabaseRole.REWRITES : DatabaseRole.APPLICATION;
    }
}
