package org.levator.web.faces.choice;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Remembers the theme for the next page; the one that is open has changed already, so that nothing typed is lost. */
@WebServlet("/public/theme")
public class ThemeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Theme.CHOICE.remember(request.getParameter("theme"), request.isSecure()).ifPresent(response::addCookie);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
