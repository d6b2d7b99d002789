package org.levator.it.inside;

import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** One call of one boundary method by one person in one place, and what it left in the access log. Nothing else stays. */
final class BoundaryCall {
    private static final String COUNT =
            "select count(*)::int from access_entry where id > ? and account = ? and outcome = ?";
    private final DataSource database;
    private final UserTransaction transaction;
    private final Method method;
    private final Caller caller;

    BoundaryCall(Method method, Caller caller) throws NamingException {
        var names = new InitialContext();
        this.database = (DataSource) names.lookup("java:jboss/datasources/LevatorDS");
        this.transaction = (UserTransaction) names.lookup("java:comp/UserTransaction");
        this.method = method;
        this.caller = caller;
    }

    /** @param strange with ids that belong to nothing */
    Answer by(Place place, UUID episode, boolean strange) throws Exception {
        var before = newest();
        transaction.begin();
        String outcome;
        int allowed;
        try (var handle = database.getConnection()) {
            var rows = physical(handle);
            place.take(rows, episode, clinician(rows, caller.account()), clinician(rows, "sam.oduya"));
            Things.add(rows, episode, caller.role());
            outcome = call(new Arguments(new Ids(rows, episode, strange)).of(method));
            allowed = outcome.startsWith("FAULT") ? 0 : count(rows, before, "ALLOWED");
        } finally {
            transaction.rollback();
        }
        try (var rows = database.getConnection()) {
            var parts = outcome.split(" ", 2);
            return new Answer(parts[0], allowed, count(rows, before, "DENIED"), parts.length > 1 ? parts[1] : "");
        }
    }

    /** The server closes its handles to a transaction that a refusal has doomed; what was written in it can still be read underneath. */
    private static Connection physical(Connection handle) throws ReflectiveOperationException {
        return (Connection)
                handle.getClass().getMethod("getUnderlyingConnection").invoke(handle);
    }

    private String call(Object... arguments) throws Exception {
        var type = method.getDeclaringClass();
        var boundary = InitialContext.doLookup(
                "java:global/levator/levator-ejb/" + type.getSimpleName() + "!" + type.getName());
        try {
            caller.call(type.getClassLoader(), () -> method.invoke(boundary, arguments));
            return "RETURNED";
        } catch (InvocationTargetException thrown) {
            return outcome(thrown.getCause());
        }
    }

    private static String outcome(Throwable thrown) {
        if (thrown instanceof EJBAccessException) {
            return "ROLE";
        }
        return switch (thrown.getClass().getSimpleName()) {
            case "NotFound" -> "NOT_FOUND " + thrown.getMessage();
            case "BrokenRule" -> "RULE " + thrown.getMessage();
            default -> "FAULT " + chain(thrown);
        };
    }

    private static String chain(Throwable thrown) {
        var deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var place = Arrays.stream(deepest.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.levator"))
                .findFirst();
        return deepest + place.map(frame -> " at " + frame).orElse("");
    }

    private UUID clinician(Connection rows, String account) throws SQLException {
        return (UUID) Sql.first(rows, "select id from clinician where account = ?", account)
                .orElseThrow();
    }

    private long newest() throws SQLException {
        try (var rows = database.getConnection()) {
            return (long) Sql.first(rows, "select coalesce(max(id), 0) from access_entry")
                    .orElseThrow();
        }
    }

    private int count(Connection rows, long before, String outcome) throws SQLException {
        var account = caller.role().equals(Caller.ANONYMOUS) ? "anonymous" : caller.account();
        return (int) Sql.first(rows, COUNT, before, account, outcome).orElseThrow();
    }
}
