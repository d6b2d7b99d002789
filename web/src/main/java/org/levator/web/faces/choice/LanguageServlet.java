package org.levator.web.faces.choice;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Remembers the chosen language and goes back to the page that was open. */
@WebServlet("/public/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        LanguageChoice.CHOICE
                .remember(request.getParameter("language"), request.isSecure())
                .ifPresent(response::addCookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", OwnPath.orHome(request.getParameter("page")));
    }
}
