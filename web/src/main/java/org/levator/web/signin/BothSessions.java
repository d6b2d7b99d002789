package org.levator.web.signin;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.levator.web.faces.fault.Problem;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.ServerRequest;

/**
 * Ends the session here and the one at Keycloak; then the browser passes by Keycloak, which forgets its cookies. The identity
 * token is not sent along: it would put a name into an address. When Keycloak does not answer, the browser cannot pass there
 * either: she is told so, and {@link Untold} sees to the session there.
 */
record BothSessions(HttpServletRequest request, HttpServletResponse response) {
    private static final Set<Integer> OVER_ALREADY = Set.of(SC_BAD_REQUEST, SC_UNAUTHORIZED);

    /** Whether Keycloak knows. */
    boolean end() throws ServletException {
        var known = tell(request.getSession(false));
        request.logout();
        var session = request.getSession(false); // another request may have ended it meanwhile
        if (session != null) {
            session.invalidate();
        }
        return known;
    }

    /** Signing in again leads back to the page; Keycloak hands it through as {@code state}. */
    void endAndLeave(String page) throws ServletException {
        var next = end() ? endSession() : "/public/signed-out?why=" + Problem.SIGN_OUT_UNTOLD;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next + "&state=" + encoded(page));
    }

    /** The client's own call, which is not made again, would keep to itself that it failed. */
    private boolean tell(HttpSession session) {
        if (session == null || !(session.getAttribute(OidcAccount.class.getName()) instanceof OidcAccount account)) {
            return true;
        }
        session.removeAttribute(OidcSecurityContext.class.getName());
        var signIn = account.getOidcSecurityContext();
        try {
            ServerRequest.invokeLogout(signIn.getOidcClientConfiguration(), signIn.getRefreshToken());
            return true;
        } catch (ServerRequest.HttpFailure answer) {
            return OVER_ALREADY.contains(answer.getStatus()) || remember(signIn);
        } catch (IOException noAnswer) {
            return remember(signIn);
        }
    }

    private boolean remember(OidcSecurityContext signIn) {
        Untold.mark(signIn, request.isSecure()).ifPresent(response::addCookie);
        return false;
    }

    private String endSession() {
        return System.getenv("LEVATOR_OIDC_ISSUER") + "/protocol/openid-connect/logout?client_id="
                + System.getenv().getOrDefault("LEVATOR_OIDC_CLIENT", "levator-web") + "&post_logout_redirect_uri="
                + encoded(origin() + "/public/signed-out");
    }

    private String origin() {
        var address = request.getRequestURL();
        return address.substring(0, address.length() - request.getRequestURI().length());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
