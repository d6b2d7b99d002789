package org.levator.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the session a new id at sign-in, which the sign-in client does not: an id planted before never becomes valid (AS-1). */
@WebFilter("/*")
public class FreshSession extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String FRESH = "org.levator.fresh";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session != null && request.getUserPrincipal() != null && session.getAttribute(FRESH) == null) {
            session.setAttribute(FRESH, true);
            request.changeSessionId();
        }
        chain.doFilter(request, response);
    }
}
