package org.levator.it.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What the clinic has acknowledged: from then on it may not be lost. */
final class Ledger {
    private final Map<NewCase, Integer> drafts = new ConcurrentHashMap<>();
    private final List<String> addenda = new CopyOnWriteArrayList<>();
    private final AtomicInteger writes = new AtomicInteger();

    /** Later texts of the same draft take the place of earlier ones. */
    void draftSaved(NewCase of, int number) {
        drafts.put(of, number);
        writes.incrementAndGet();
    }

    void addendumAdded(String text) {
        addenda.add(text);
        writes.incrementAndGet();
    }

    int writes() {
        return writes.get();
    }

    Map<NewCase, Integer> drafts() {
        return Map.copyOf(drafts);
    }

    List<String> addenda() {
        return List.copyOf(addenda);
    }
}
