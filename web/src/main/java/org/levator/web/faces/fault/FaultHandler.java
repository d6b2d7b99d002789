package org.levator.web.faces.fault;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.validation.ConstraintViolationException;
import org.levator.shared.BrokenRule;
import org.levator.shared.NotFound;
import org.levator.web.faces.input.Sentences;
import org.primefaces.csp.CspException;

/**
 * The one place where a fault becomes what the person sees. A broken rule or a bad value is a sentence on the page, which keeps all that
 * was typed; what does not exist and what is not for her look the same; anything else is a page with a reference number.
 */
public class FaultHandler extends ExceptionHandlerWrapper {
    FaultHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var fault = events.next().getContext().getException();
            events.remove();
            answer(FacesContext.getCurrentInstance(), Causes.of(fault));
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Causes causes) {
        var exits = new Exits(faces);
        if (causes.has(NotFound.class)) {
            exits.notFound();
        } else if (causes.has(EJBAccessException.class)) {
            bean(Refusals.class).byRole();
            exits.notFound();
        } else if (causes.has(ViewExpiredException.class) || isNoFormOfOurs(faces, causes)) {
            exits.expired();
        } else if (faces.isPostback() && isAboutTheInput(causes)) {
            say(causes);
            faces.renderResponse();
        } else if (causes.has(BrokenRule.class)) {
            exits.stopped(bean(Sentences.class).of(causes.get(BrokenRule.class)));
        } else if (causes.has(ConstraintViolationException.class)) {
            exits.notFound(); // an address with a part missing
        } else {
            exits.broken(causes);
        }
    }

    /** Sent with a view state or a nonce that no page of ours gave. */
    private static boolean isNoFormOfOurs(FacesContext faces, Causes causes) {
        return causes.has(CspException.class)
                || causes.has(FacesException.class) && faces.getCurrentPhaseId() == PhaseId.RESTORE_VIEW;
    }

    private static boolean isAboutTheInput(Causes causes) {
        return causes.has(BrokenRule.class) || causes.has(ConstraintViolationException.class) || causes.isOvertaken();
    }

    private static void say(Causes causes) {
        var sentences = bean(Sentences.class);
        if (causes.has(BrokenRule.class)) {
            sentences.say(causes.get(BrokenRule.class));
        } else if (causes.has(ConstraintViolationException.class)) {
            sentences.say(causes.get(ConstraintViolationException.class));
        } else {
            sentences.sayChangedMeanwhile();
        }
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
