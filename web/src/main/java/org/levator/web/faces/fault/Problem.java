package org.levator.web.faces.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.levator.web.faces.choice.OwnPath;

/** What the pages about a fault show. */
@Named("problem")
@RequestScoped
public class Problem {
    /** Given instead of a page to come back to, to whoever works here no more. */
    public static final String ACCESS_ENDED = "ended";

    /** Given likewise to whose account has more than one role of the clinic. */
    public static final String SEVERAL_ROLES = "roles";

    /** Told as {@code why}, beside the page to come back to: signing in failed twice. */
    public static final String SIGN_IN_FAILED = "failed";

    /** Told likewise: nobody can sign in just now. */
    public static final String SIGN_IN_AWAY = "away";

    /** Told likewise: Keycloak does not know yet that she signed out. */
    public static final String SIGN_OUT_UNTOLD = "untold";

    private static final Map<String, String> REASONS = Map.of(
            ACCESS_ENDED,
            "signedOut.ended",
            SEVERAL_ROLES,
            "signedOut.roles",
            SIGN_IN_FAILED,
            "signedOut.failed",
            SIGN_IN_AWAY,
            "signedOut.away",
            SIGN_OUT_UNTOLD,
            "signedOut.untold");

    @Inject
    HttpServletRequest request;

    @Inject
    Mishaps mishaps;

    private String reference;

    /** The number to read out: told by the page that failed, else given here to a fault that came from elsewhere. */
    public String getReference() {
        if (reference == null) {
            reference = told();
        }
        return reference;
    }

    /** Why the page cannot be opened now. */
    public String getSentence() {
        return (String) request.getAttribute(Exits.SENTENCE);
    }

    /** The page to open again. */
    public String getPage() {
        return OwnPath.orHome(request.getParameter("page"));
    }

    /** The page that was asked for when the sign-in was over; Keycloak hands it back by this name. */
    public String getPageBeforeSignOut() {
        return OwnPath.orHome(request.getParameter("state"));
    }

    /** The key of the sentence that says why she was signed out. */
    public String getReason() {
        return Stream.of("state", "why")
                .map(request::getParameter)
                .filter(Objects::nonNull)
                .map(REASONS::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("signedOut.why");
    }

    private String told() {
        if (request.getAttribute(Mishaps.REFERENCE) instanceof String fromPage) {
            return fromPage;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault) {
            return mishaps.report(fault);
        }
        var fromAjax = request.getParameter("reference");
        return Reference.isOne(fromAjax) ? fromAjax : mishaps.note(status(), page());
    }

    private int status() {
        var told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return told instanceof Integer status ? status : HttpServletResponse.SC_OK;
    }

    private String page() {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return OwnPath.orUnknown(
                asked == null ? request.getServletPath() : asked.toString(), request.getServletContext());
    }
}
