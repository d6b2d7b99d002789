package org.levator.access;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessTrail;
import org.levator.shared.BrokenRule;
import org.levator.shared.NotFound;

/**
 * Around every boundary by default: a call that left no access row fails and is rolled back (ACC-3: no row, no data). What a rule refuses,
 * or is not there behind an open door, rolls its row back too, so the refusal leaves one of its own (AU-2): once, for what the outermost
 * call was asked to do.
 */
@Interceptor
public class AccessGuard {
    @Inject
    AccessTrail trail;

    @Inject
    AccessLog log;

    @AroundInvoke
    Object guard(InvocationContext call) throws Exception {
        int before = trail.rows();
        Object result = proceed(call, trail.enter());
        if (trail.rows() == before) {
            throw new IllegalStateException(call.getMethod() + " left no access row");
        }
        return result;
    }

    private Object proceed(InvocationContext call, boolean outermost) throws Exception {
        try {
            return call.proceed();
        } catch (BrokenRule | NotFound refused) {
            if (outermost && !trail.isRefused()) {
                trail.asked().ifPresent(asked -> log.denied(asked.act(), asked.subject()));
            }
            throw refused;
        } finally {
            trail.leave();
        }
    }
}
