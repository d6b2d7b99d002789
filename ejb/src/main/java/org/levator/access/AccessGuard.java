package org.levator.access;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.levator.audit.AccessTrail;

/** Around every boundary by default: a call that left no access row fails and is rolled back (ACC-3: no row, no data). */
@Interceptor
public class AccessGuard {
    @Inject
    AccessTrail trail;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        int before = trail.rows();
        Object result = call.proceed();
        if (trail.rows() == before) {
            throw new IllegalStateException(call.getMethod() + " left no access row");
        }
        return result;
    }
}
