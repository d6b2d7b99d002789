package org.levator.web.faces;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;

/** Remembers the chosen language and goes back to the page that was open. */
@WebServlet("/public/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var language = String.valueOf(request.getParameter("language"));
        if (LANGUAGES.contains(language)) {
            response.addCookie(remember(language, request.isSecure()));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", OwnPath.orHome(request.getParameter("page")));
    }

    private static Cookie remember(String language, boolean secure) {
        var cookie = new Cookie(LanguageChoice.COOKIE, language);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
