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
import javax.sql.DataSource;

/** One call of one boundary method by one person in one place, and what it left in the access log. Nothing else stays. */
public final class BoundaryCall {
    private static final String COUNT =
            "select count(*)::int from access_entry where id > ? and account = ? and outcome = ?";
    private final DataSource database;
    private final UserTransaction transaction;
    private final String boundary;
    private final Caller caller;

    /** @param boundary {@code note.NoteSigning.sign(SignNote)} */
    public BoundaryCall(DataSource database, UserTransaction transaction, String boundary, Caller caller) {
        this.database = database;
        this.transaction = transaction;
        this.boundary = boundary;
        this.caller = caller;
    }

    /** Whatever goes wrong around a call belongs into the test's report. */
    public Answer by(Place place, UUID episode) {
        try {
            return rolledBack(place, episode);
        } catch (Exception notCalled) {
            return new Answer("BROKEN", 0, 0, String.valueOf(notCalled));
        }
    }

    private Answer rolledBack(Place place, UUID episode) throws Exception {
        var method = Boundary.method(boundary);
        if (!Boundary.isFor(caller.role(), method)) {
            // Refused before anything is read: what there is makes no difference, and making it takes most of the time.
            var answer = rolledBack(method, episode, rows -> {});
            if (answer.outcome().equals("ROLE")) {
                return answer;
            }
        }
        return rolledBack(method, episode, rows -> {
            place.take(rows, episode, clinician(rows, caller.account()), clinician(rows, "sam.oduya"));
            Things.add(rows, episode, caller.role());
        });
    }

    private Answer rolledBack(Method method, UUID episode, Made made) throws Exception {
        var before = newest();
        transaction.begin();
        String outcome;
        int allowed;
        try (var handle = database.getConnection()) {
            var rows = physical(handle);
            made.in(rows);
            outcome = call(method, new Arguments(new Ids(rows, episode)).of(method));
            allowed = outcome.startsWith("FAULT") ? 0 : count(rows, before, "ALLOWED");
        } finally {
            transaction.rollback();
        }
        try (var rows = database.getConnection()) {
            var parts = outcome.split(" ", 2);
            return new Answer(parts[0], allowed, count(rows, before, "DENIED"), parts.length > 1 ? parts[1] : "");
        }
    }

    /** What is there for one call. */
    private interface Made {
        void in(Connection rows) throws SQLException;
    }

    /** The server closes its handles to a transaction that a refusal has doomed; what was written in it can still be read underneath. */
    private static Connection physical(Connection handle) throws ReflectiveOperationException {
        return (Connection)
                handle.getClass().getMethod("getUnderlyingConnection").invoke(handle);
    }

    private String call(Method method, Object... arguments) throws Exception {
        var type = method.getDeclaringClass();
        var instance = InitialContext.doLookup(
                "java:global/levator/levator-ejb/" + type.getSimpleName() + "!" + type.getName());
        try {
            caller.call(type.getClassLoader(), () -> method.invoke(instance, arguments));
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
            case "BrokenRule" -> (isForTheCircle(thrown) ? "OUTSIDE " : "RULE ") + thrown.getMessage();
            default -> "FAULT " + chain(thrown);
        };
    }

    private static boolean isForTheCircle(Throwable thrown) {
        return thrown.getMessage().endsWith(".ONLY_FOR_THE_CIRCLE");
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
