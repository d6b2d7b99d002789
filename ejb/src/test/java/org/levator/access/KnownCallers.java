package org.levator.access;

import org.levator.shared.TestTransaction;

/** What a request knows of its caller. */
final class KnownCallers {
    private KnownCallers() {}

    /** For tests of what is asked once: of requests whose transaction ends when the test says so. */
    static KnownCaller during(TestTransaction transaction) {
        var known = new KnownCaller();
        known.transaction = transaction;
        return known;
    }

    /** In a transaction that never ends, so that everything is asked each time. */
    static KnownCaller forgetful() {
        return during(new TestTransaction());
    }
}
