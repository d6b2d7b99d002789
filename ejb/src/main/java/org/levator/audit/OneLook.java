package org.levator.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import org.levator.shared.server.RunningTransaction;

/**
 * Several boundaries that one page asks, as one look: in one transaction, so that what they have in common is asked once, and with their
 * access rows written together. Each still decides and logs for itself; without its rows the whole look gives nothing (AU-2).
 */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class OneLook {
    @Inject
    AccessTrail trail;

    @Inject
    AccessLog log;

    @Inject
    RunningTransaction transaction;

    /** @param page asks; it changes nothing of what it asks about */
    public void at(Runnable page) {
        trail.look();
        transaction.onlyReads();
        try {
            page.run();
            log.looked();
        } finally {
            trail.looked();
        }
    }
}
