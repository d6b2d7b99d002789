package org.levator.shared.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/** The transaction that is running: what it was told already, and what may be kept once it has been committed. */
@ApplicationScoped
public class RunningTransaction {
    private static final String ONLY_READS = "levator.only.reads";

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

    /** Nothing that is asked about changes in this transaction from now on, so that an answer holds until its end. */
    public void onlyReads() {
        registry.putResource(ONLY_READS, true);
    }

    /** The answer to this question, asked for once where the transaction only reads, else each time. */
    @SuppressWarnings("unchecked") // each question has its own kind of answer
    public <T> T once(String what, Object ofWhom, Supplier<T> ask) {
        var question = new Question(what, ofWhom);
        if (registry.getResource(ONLY_READS) == null) {
            return ask.get();
        }
        if (registry.getResource(question) == null) {
            registry.putResource(question, ask.get());
        }
        return (T) registry.getResource(question);
    }

    /** Does the work when the transaction is committed, and never if it is not. */
    public void whenCommitted(Runnable work) {
        if (registry.getTransactionStatus() == Status.STATUS_ACTIVE) {
            registry.registerInterposedSynchronization(new Committed(work));
        }
    }

    private record Question(String what, Object ofWhom) {}

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
