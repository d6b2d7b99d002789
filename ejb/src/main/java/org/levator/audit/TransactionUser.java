package org.levator.audit;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.levator.shared.CurrentUser;

/** Tells the database, for the running transaction, who is asking: row-level security can build on it. */
@Interceptor
public class TransactionUser {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentUser user;

    @AroundInvoke
    Object tell(InvocationContext call) throws Exception {
        if (em.isJoinedToTransaction()) {
            em.createNativeQuery("select set_config('levator.user', :account, true)", String.class)
                    .setParameter("account", user.account())
                    .getSingleResult();
        }
        return call.proceed();
    }
}
