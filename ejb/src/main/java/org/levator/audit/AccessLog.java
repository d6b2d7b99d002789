package org.levator.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.levator.shared.CurrentUser;

/**
 * Writes the access log: one row per request, patient and act, however many boundaries the request calls (ACC-3). What is allowed is
 * logged in the caller's transaction, so that without the row there is no data (AU-2); a refusal in its own, so that it survives.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class AccessLog {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    AccessTrail trail;

    @Inject
    Clock clock;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void allowed(Act act, AccessSubject subject) {
        write(act, subject, Outcome.ALLOWED, null);
    }

    /** A list page: no single patient, but how many were shown. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void allowed(Act act, int shown) {
        write(act, AccessSubject.NOBODY, Outcome.ALLOWED, shown);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void denied(Act act, AccessSubject subject) {
        write(act, subject, Outcome.DENIED, null);
    }

    /** In the name of the person to whom a ticket was given, when nobody is signed in. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void allowedByTicket(Act act, AccessSubject subject, String account, String role) {
        write(act, subject, Outcome.ALLOWED, null, account, role);
    }

    private void write(Act act, AccessSubject subject, Outcome outcome, Integer shown) {
        write(act, subject, outcome, shown, user.account(), user.role());
    }

    private void write(Act act, AccessSubject subject, Outcome outcome, Integer shown, String account, String role) {
        var row = new AccessRow(trail.request(), account, role, act, subject, outcome, shown);
        if (!trail.holds(row)) {
            insert(row);
        }
        trail.rowWritten(row);
    }

    private void insert(AccessRow row) {
        em.unwrap(Session.class)
                .createNativeMutationQuery(
                        """
                        insert into access_entry
                            (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome, shown,
                             break_glass_id)
                        values (:request, :at, :account, :role, :kind, :verb, :act, :patient, :episode, :outcome, :shown, :why)
                        on conflict do nothing
                        """)
                .setParameter("request", row.request())
                .setParameter("at", clock.instant())
                .setParameter("account", row.account())
                .setParameter("role", row.role())
                .setParameter("kind", row.act().kind().name())
                .setParameter("verb", row.act().verb().name())
                .setParameter("act", row.act().name())
                .setParameter("patient", row.patient(), UUID.class)
                .setParameter("episode", row.episode(), UUID.class)
                .setParameter("outcome", row.outcome().name())
                .setParameter("shown", row.shown(), Integer.class)
                .setParameter("why", row.subject().breakGlass(), UUID.class)
                .executeUpdate();
    }
}
