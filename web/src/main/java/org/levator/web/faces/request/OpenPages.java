package org.levator.web.faces.request;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.levator.web.faces.choice.LanguageChoice;
import org.levator.web.faces.input.Heard;

/**
 * Pages that are open for long. One that was left knows nothing any more: what is sent from it then leads to the page again. One that was
 * open while the language was changed in another tab speaks the new one at once, and one only.
 */
public class OpenPages implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String SHOWN = "org.levator.shown";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent next) {
        var page = next.getFacesContext().getViewRoot();
        if (next.getPhaseId() == PhaseId.RENDER_RESPONSE && page != null && !page.isTransient()) {
            page.getViewMap().put(SHOWN, true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent done) {
        if (done.getPhaseId() == PhaseId.RESTORE_VIEW && done.getFacesContext().getViewRoot() != null) {
            restored(done.getFacesContext(), done.getFacesContext().getViewRoot());
        }
    }

    private static void restored(FacesContext faces, UIViewRoot page) {
        if (faces.isPostback() && !page.isTransient() && !isAboutAnother(faces)) {
            if (!page.getViewMap().containsKey(SHOWN)) {
                throw new ViewExpiredException("left", page.getViewId());
            }
            if (!faces.getPartialViewContext()
                    .isAjaxRequest()) { // a part is answered where it stands, and takes nothing away
                CDI.current().select(Heard.class).get().hear(Heard.sendingOf(faces));
            }
        }
        page.setLocale(CDI.current().select(LanguageChoice.class).get().getLocale());
    }

    /** A page that tells what became of a request gets its parameters too, and was never open. */
    private static boolean isAboutAnother(FacesContext faces) {
        return ((HttpServletRequest) faces.getExternalContext().getRequest()).getDispatcherType()
                == DispatcherType.ERROR;
    }
}
