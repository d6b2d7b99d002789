package org.levator.shared.server;

import jakarta.persistence.EntityManager;

/** A lock by a text, for what has no row yet that could be locked. */
public final class TextLock {
    private TextLock() {}

    /** Until this transaction ends whoever takes the same text waits. */
    public static void take(String text, EntityManager em) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:text, 0))", Integer.class)
                .setParameter("text", text)
                .getSingleResult();
    }
}
