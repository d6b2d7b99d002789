package org.levator.shared.server;

/** How many SQL statements the running request has cost. Known to the pages, which know nothing of the database. */
public final class StatementTally {
    private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

    private StatementTally() {}

    public static void reset() {
        COUNT.remove();
    }

    public static int soFar() {
        return COUNT.get();
    }

    static void addOne() {
        COUNT.set(COUNT.get() + 1);
    }
}
