package org.levator.web.faces.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/** Changes come from our own pages only: never by GET, never from another site; through {@code /api/} as JSON with our header (IN-6). */
@WebFilter("/*")
public class RequestGate extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String VIEW_STATE = "jakarta.faces.ViewState";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var reading = READING.contains(request.getMethod());
        if (reading && request.getParameter(VIEW_STATE) != null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!reading && !isOurs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        var fromHere = (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals("null") && site != null || isHere(origin, request));
        return request.getServletPath().startsWith("/api") ? isCall(site, origin, request) : fromHere;
    }

    private static boolean isHere(String origin, HttpServletRequest request) {
        try {
            return request.getHeader("Host").equals(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    /** A script's own call always says where it comes from. */
    private static boolean isCall(String site, String origin, HttpServletRequest request) {
        var type = request.getContentType();
        return "same-origin".equals(site)
                && origin != null
                && isHere(origin, request)
                && request.getHeader("X-Levator") != null
                && type != null
                && type.startsWith("application/json");
    }
}
