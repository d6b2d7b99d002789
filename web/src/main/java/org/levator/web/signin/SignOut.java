package org.levator.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Ends the session here and, by the server's own call, the one at Keycloak; then the browser passes by Keycloak, which
 * forgets its cookies, or asks if that call did not reach it. The identity token is not sent along: it would put a name
 * into an address.
 */
@WebServlet("/signout")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", endSession(origin(request) + "/public/signed-out"));
    }

    private static String endSession(String next) {
        return System.getenv("LEVATOR_OIDC_ISSUER") + "/protocol/openid-connect/logout?client_id="
                + System.getenv().getOrDefault("LEVATOR_OIDC_CLIENT", "levator-web") + "&post_logout_redirect_uri="
                + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private static String origin(HttpServletRequest request) {
        var address = request.getRequestURL();
        return address.substring(0, address.length() - request.getRequestURI().length());
    }
}
