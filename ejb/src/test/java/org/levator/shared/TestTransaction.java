package org.levator.shared;

import java.util.ArrayList;
import java.util.List;
import org.levator.shared.server.RunningTransaction;

/** A transaction that ends when the test says so. */
public final class TestTransaction extends RunningTransaction {
    private final List<Runnable> kept = new ArrayList<>();

    @Override
    public boolean hearsFirst(String subject, Object told) {
        return true;
    }

    @Override
    public void whenCommitted(Runnable work) {
        kept.add(work);
    }

    public void commit() {
        kept.forEach(Runnable::run);
        kept.clear();
    }

    public void rollBack() {
        kept.clear();
    }
}
