package org.levator.web.faces.fault;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ProjectStage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.levator.web.faces.input.Heard;
import org.levator.web.faces.input.Sentences;

/** The ways out of a page that cannot be shown. An Ajax request is led to the page that a full request would get. */
class Exits {
    static final String SENTENCE = "org.levator.sentence";
    private static final String POLICY = "Content-Security-Policy";

    private final FacesContext faces;

    Exits(FacesContext faces) {
        this.faces = faces;
    }

    void notFound() {
        leave(HttpServletResponse.SC_NOT_FOUND, "/public/not-found");
    }

    /** A rule forbids opening this page now. */
    void stopped(String sentence) {
        external().getRequestMap().put(SENTENCE, sentence);
        leave(HttpServletResponse.SC_CONFLICT, "/public/not-now");
    }

    /** What was typed must not go down with the fault: where there is still a page, it stays and tells the number. */
    void broken(Causes causes) {
        var atHome = faces.isProjectStage(ProjectStage.Development);
        var reference = bean(Mishaps.class).report(atHome ? causes.withMessages() : causes.withoutMessages());
        if (faces.getPartialViewContext().isAjaxRequest()) {
            tell(reference);
        } else if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            bean(Sentences.class).sayBroken(reference);
            external().setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            faces.renderResponse();
        } else {
            leave(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/public/broken?reference=" + reference);
        }
    }

    /** To the script of a page that stands as it is. */
    private void tell(String reference) {
        external().responseReset();
        external().setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        external().setResponseHeader(Mishaps.HEADER, reference);
        faces.responseComplete();
    }

    /** The page was open so long that its state is gone. */
    void expired() {
        unheard();
        var page = URLEncoder.encode(address(), StandardCharsets.UTF_8);
        try {
            if (!external().isResponseCommitted()) { // several parts of a page may say it
                external().redirect("/public/expired?page=" + page);
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** With its query: without, it would be a page about nobody. */
    private String address() {
        var query = ((HttpServletRequest) external().getRequest()).getQueryString();
        return external().getRequestServletPath() + (query == null ? "" : "?" + query);
    }

    private void leave(int status, String page) {
        unheard();
        try {
            if (!external().isResponseCommitted()) {
                var response = (HttpServletResponse) external().getResponse();
                response.resetBuffer(); // the headers that the server set stay
                response.setHeader(POLICY, null); // the page that tells of it gets a nonce of its own
                go(status, page);
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void unheard() {
        if (faces.isPostback()) {
            bean(Heard.class).takeBack(Heard.sendingOf(faces));
        }
    }

    private void go(int status, String page) throws IOException {
        PartialViewContext partial = faces.getPartialViewContext();
        if (partial.isAjaxRequest()) {
            external().redirect(page);
        } else {
            external().responseSendError(status, null);
        }
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    private ExternalContext external() {
        return faces.getExternalContext();
    }
}
