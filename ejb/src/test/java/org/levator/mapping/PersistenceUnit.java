package org.levator.mapping;

import jakarta.persistence.Persistence;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.levator.local.Access;

/** The shipped persistence unit, with another database in place of the server's data source, and as strict about queries as the server. */
final class PersistenceUnit {
    private PersistenceUnit() {}

    static SessionFactory on(Access access) {
        return Persistence.createEntityManagerFactory(
                        "levator",
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "hibernate.jpa.compliance.query", "true",
                                "jakarta.persistence.jdbc.url", access.url(),
                                "jakarta.persistence.jdbc.user", access.user(),
                                "jakarta.persistence.jdbc.password", access.password()))
                .unwrap(SessionFactory.class);
    }
}
