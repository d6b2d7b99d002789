package org.levator.shared.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** The transaction that is running: what it was told already, and what may be kept once it has been committed. */
@ApplicationScoped
public class RunningTransaction {
    @Resource
    TransactionSynchronizationRegistry registry;

    /** Whether the transaction hears this for the first time; it forgets when it ends. */
    public boolean hearsFirst(String subject, Object told) {
        if (told.equals(registry.getResource(subject))) {
            return false;
        }
        registry.putResource(subject, told);
        return true;
    }

    /** Does the work when the transaction is committed, and never if it is not. */
    public void whenCommitted(Runnable work) {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            registry.registerInterposedSynchronization(new Committed(work));
        }
    }

    private record Committed(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {} // nothing is certain yet

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
