package org.levator.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A form sent twice (double click, back, retry) is done once and shows the first's result. The key's row is written in the same
 * transaction as the work, and the database lets only one of two posts at the same moment insert it.
 */
@ApplicationScoped
public class Submissions {
    @PersistenceContext
    EntityManager em;

    /**
     * Does the work on the first call with this key; on each later one returns the first's result.
     *
     * @param toId turns the stored result back into the id that the work gave
     * @param toUuid the part of the work's result that is stored
     */
    public <T> T once(SubmissionKey key, Function<UUID, T> toId, Function<T, UUID> toUuid, Supplier<T> work) {
        if (isFirst(key)) {
            T result = work.get();
            keep(key, toUuid.apply(result));
            return result;
        }
        return toId.apply(resultOf(key));
    }

    /** The same for work whose result is known beforehand. */
    public void once(SubmissionKey key, UUID result, Runnable work) {
        if (isFirst(key)) {
            work.run();
            keep(key, result);
        }
    }

    boolean isFirst(SubmissionKey key) {
        return em.createNativeQuery("insert into submission (key) values (:key) on conflict do nothing")
                        .setParameter("key", key.uuid())
                        .executeUpdate()
                == 1;
    }

    void keep(SubmissionKey key, UUID result) {
        em.createNativeQuery("update submission set result = :result where key = :key")
                .setParameter("result", result)
                .setParameter("key", key.uuid())
                .executeUpdate();
    }

    UUID resultOf(SubmissionKey key) {
        return (UUID) em.createNativeQuery("select result from submission where key = :key", UUID.class)
                .setParameter("key", key.uuid())
                .getSingleResult();
    }
}
