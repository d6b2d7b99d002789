package org.levator.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Ends the session here and, by the server's own call, the one at Keycloak; then the browser passes by Keycloak, which
 * forgets its cookies, or asks if that call did not reach it. The identity token is not sent along: it would put a name
 * into an address.
 */
record BothSessions(HttpServletRequest request) {
    void end() throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    void leave(HttpServletResponse response) {
        sendTo(response, endSession());
    }

    /** Signing in again leads back to the page; Keycloak hands it through as {@code state}. */
    void leave(HttpServletResponse response, String page) {
        sendTo(response, endSession() + "&state=" + encoded(page));
    }

    private static void sendTo(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
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
