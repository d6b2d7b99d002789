package org.levator.shared;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL statements of the running request, so that a list page can be shown to cost a constant number of them. */
public class StatementCount implements StatementInspector {
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    public static void reset() {
        COUNT.remove();
    }

    public static int soFar() {
        return COUNT.get();
    }

    @Override
    public String inspect(String sql) {
        COUNT.set(COUNT.get() + 1);
        return sql;
    }
}
