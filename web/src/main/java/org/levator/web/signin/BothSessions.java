package org.levator.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.levator.web.faces.fault.Problem;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import org.wildfly.security.http.oidc.ServerRequest;

/**
 * Ends the session here and the one at Keycloak; then the browser passes by Keycloak, which forgets its cookies. The identity
 * token is not sent along: it would put a name into an address. When Keycloak does not answer, the browser cannot pass there
 * either: she is told so, and {@link Untold} sees to the session there.
 */
record BothSessions(HttpServletRequest request, HttpServletResponse response) {
    /** Whether Keycloak knows. Here it ends first: Keycloak may take its time. */
    boolean end() throws ServletException {
        var signIn = signIn(request.getSession(false));
        request.logout();
        var session = request.getSession(false); // another request may have ended it meanwhile
        if (session != null) {
            session.invalidate();
        }
        return signIn.map(this::tell).orElse(true);
    }

    /** The client's own call to Keycloak, which is not made again, would keep to itself that it failed. */
    private static Optional<RefreshableOidcSecurityContext> signIn(HttpSession session) {
        if (session == null || !(session.getAttribute(OidcAccount.class.getName()) instanceof OidcAccount account)) {
            return Optional.empty();
        }
        session.removeAttribute(OidcSecurityContext.class.getName());
        return Optional.of(account.getOidcSecurityContext());
    }

    void endAndLeave() throws ServletException {
        leave(end(), "");
    }

    /** Signing in again leads back to the page; Keycloak hands it through as {@code state}. */
    void endAndLeave(String page) throws ServletException {
        leave(end(), "&state=" + encoded(page));
    }

    private void leave(boolean known, String more) {
        var next = known ? endSession() : "/public/signed-out?why=" + Problem.SIGN_OUT_UNTOLD;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next + more);
    }

    private boolean tell(RefreshableOidcSecurityContext signIn) {
        try {
            ServerRequest.invokeLogout(signIn.getOidcClientConfiguration(), signIn.getRefreshToken());
            return true;
        } catch (ServerRequest.HttpFailure answer) {
            return Renewal.REFUSALS.contains(answer.getStatus()) || remember(signIn);
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
