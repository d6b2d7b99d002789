package org.levator.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** In which role each account of the clinic came last: the sign-in server gives the roles, and the log is where the clinic sees them. */
@ApplicationScoped
public class RolesSeen {
    @PersistenceContext
    EntityManager em;

    /** By account; without those that never came. */
    public Map<String, String> last() {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select c.account as account, a.role as role from clinician c, lateral (
                            select role from access_entry where account = c.account order by at desc limit 1) a
                        """,
                        Tuple.class)
                .addScalar("account", String.class)
                .addScalar("role", String.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    /** Empty if she never came. */
    public Optional<String> last(String account) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        "select role from access_entry where account = :account order by at desc limit 1", String.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }
}
