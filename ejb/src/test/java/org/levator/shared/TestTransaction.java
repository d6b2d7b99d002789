package org.levator.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.levator.shared.server.RunningTransaction;

/** A transaction that ends when the test says so. */
public final class TestTransaction extends RunningTransaction {
    private final List<Runnable> kept = new ArrayList<>();
    private final Map<Object, Object> answers = new HashMap<>();
    private boolean onlyReads;

    @Override
    public boolean hearsFirst(String subject, Object told) {
        return true;
    }

    @Override
    public void onlyReads() {
        onlyReads = true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T once(String what, Object ofWhom, Supplier<T> ask) {
        return onlyReads ? (T) answers.computeIfAbsent(List.of(what, ofWhom), q -> ask.get()) : ask.get();
    }

    @Override
    public void whenCommitted(Runnable work) {
        kept.add(work);
    }

    public void commit() {
        kept.forEach(Runnable::run);
        rollBack();
    }

    public void rollBack() {
        kept.clear();
        answers.clear();
        onlyReads = false;
    }
}
