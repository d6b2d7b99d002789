package org.levator.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** In which role each account of the clinic came last: the sign-in server gives the roles, and the log is where the clinic sees them. */
@ApplicationScoped
public class RolesSeen {
    @PersistenceContext
    EntityManager em;

    /**
     * By account; without those that never came.
     *
     * @param account {@code null} for all of the clinic's
     */
    public Map<String, String> last(String account) {
        return em.unwrap(Session.class)
                .createNativeQuery(
                        """
                        select c.account as account, a.role as role from clinician c, lateral (
                            select role from access_entry where account = c.account order by at desc limit 1) a
                        where cast(:account as text) is null or c.account = :account
                        """,
                        Tuple.class)
                .addScalar("account", String.class)
                .addScalar("role", String.class)
                .setParameter("account", account, String.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }
}
