package org.levator.web.faces.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.web.faces.input.Sentences;

/** A call that the person's role does not allow is refused before any interceptor runs; its access row is written here. */
@RequestScoped
public class Refusals {
    @Inject
    AccessLog log;

    @Inject
    Sentences sentences;

    @Inject
    HttpServletRequest request;

    public void byRole() {
        log.denied(Act.OPEN_PAGE, AccessSubject.NOBODY);
    }

    /** The page that tells about it shows the rule's sentence. */
    public void byRule(BrokenRule broken) {
        request.setAttribute(Exits.SENTENCE, sentences.of(broken));
    }
}
