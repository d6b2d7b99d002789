package org.levator.audit;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.levator.shared.CurrentUser;
import org.levator.shared.server.RunningTransaction;

/** Tells the database, once for the running transaction, who is asking: row-level security can build on it. */
@Interceptor
public class TransactionUser {
    private static final String SETTING = "levator.user";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser user;

    @Inject
    RunningTransaction transaction;

    @AroundInvoke
    Object tell(InvocationContext call) throws Exception {
        var account = user.account();
        if (em.isJoinedToTransaction() && transaction.hearsFirst(SETTING, account)) {
            em.createNativeQuery("select set_config(:setting, :account, true)", String.class)
                    .setParameter("setting", SETTING)
                    .setParameter("account", account)
                    .getSingleResult();
        }
        return call.proceed();
    }
}
