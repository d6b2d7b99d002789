package org.levator.audit;

import static java.util.Collections.nCopies;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.levator.shared.CurrentUser;

/**
 * Writes the access log: one row per request, patient and act, however many boundaries the request calls (ACC-3). What is allowed is
 * logged in the caller's transaction, so that without the row there is no data (AU-2); a refusal in its own, so that it survives, and on
 * a connection kept for that: the refused call still holds one of the others.
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class AccessLog {
    private static final int COLUMNS = 14;
    private static final String CELLS = "(" + String.join(", ", nCopies(COLUMNS, "?")) + ")";
    private static final String INSERT =
            """
            insert into access_entry
                (request, at, account, role, kind, verb, act, patient_id, episode_id, outcome, shown, break_glass_id, colleague,
                other_colleague)
            values %s
            on conflict do nothing
            """;

    @PersistenceContext
    EntityManager em;

    @PersistenceContext(unitName = "refusals")
    EntityManager refusals;

    @Inject
    CurrentUser user;

    @Inject
    AccessTrail trail;

    @Inject
    AskedFor askedFor;

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

    /**
     * The caller's role may not call this at all.
     *
     * @param asked the ids in the address
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void deniedByRole(Collection<UUID> asked) {
        askedFor.among(asked)
                .ifPresentOrElse(
                        thing -> write(thing.act(), thing.subject(), Outcome.DENIED, null),
                        () -> write(Act.OPEN_PAGE, AccessSubject.NOBODY, Outcome.DENIED, null));
    }

    /** In the name of the person to whom a ticket was given, when nobody is signed in. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void allowedByTicket(Act act, AccessSubject subject, String account, String role) {
        write(act, subject, Outcome.ALLOWED, null, account, role);
    }

    /** What the boundaries of one look kept for its end. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void looked() {
        insert(trail.looked(), em);
    }

    private void write(Act act, AccessSubject subject, Outcome outcome, Integer shown) {
        write(act, subject, outcome, shown, user.account(), user.role());
    }

    private void write(Act act, AccessSubject subject, Outcome outcome, Integer shown, String account, String role) {
        var row = new AccessRow(trail.request(act, outcome), account, role, act, subject, outcome, shown);
        if (!trail.holds(row) && (outcome == Outcome.DENIED || !trail.keeps(row))) {
            insert(Set.of(row), outcome == Outcome.DENIED ? refusals : em);
        }
        trail.rowWritten(row);
    }

    private void insert(Set<AccessRow> rows, EntityManager database) {
        if (!rows.isEmpty()) {
            var query = database.unwrap(Session.class)
                    .createNativeMutationQuery(INSERT.formatted(String.join(", ", nCopies(rows.size(), CELLS))));
            int first = 1;
            for (var row : rows) {
                bind(query, first, row);
                first += COLUMNS;
            }
            query.executeUpdate();
        }
    }

    private void bind(MutationQuery query, int first, AccessRow row) {
        int next = first;
        query.setParameter(next++, row.request());
        query.setParameter(next++, clock.instant());
        query.setParameter(next++, row.account());
        query.setParameter(next++, row.role());
        query.setParameter(next++, row.act().kind().name());
        query.setParameter(next++, row.act().verb().name());
        query.setParameter(next++, row.act().name());
        query.setParameter(next++, row.patient(), UUID.class);
        query.setParameter(next++, row.episode(), UUID.class);
        query.setParameter(next++, row.outcome().name());
        query.setParameter(next++, row.shown(), Integer.class);
        query.setParameter(next++, row.subject().breakGlass(), UUID.class);
        query.setParameter(next++, row.subject().colleague(), String.class);
        query.setParameter(next, row.subject().other(), String.class);
    }
}
