package org.levator.web.faces.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;

/** A call that the person's role does not allow is refused before any interceptor runs; its access row is written here. */
@RequestScoped
public class Refusals {
    @Inject
    AccessLog log;

    public void byRole() {
        log.denied(Act.OPEN_PAGE, AccessSubject.NOBODY);
    }
}
