package org.levator.it;

import java.sql.SQLException;

/** The application may not do something in the database for a while, as if it were broken. */
public final class Fault implements AutoCloseable {
    private final String right;

    private Fault(String right) {
        this.right = right;
        asOwner("revoke " + right + " from levator_app");
    }

    /** @param right for instance {@code select on visit}; one that the application has */
    public static Fault without(String right) {
        return new Fault(right);
    }

    @Override
    public void close() {
        asOwner("grant " + right + " to levator_app");
    }

    private static void asOwner(String sql) {
        try (var database = TestClinic.asOwner();
                var statement = database.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }
}
