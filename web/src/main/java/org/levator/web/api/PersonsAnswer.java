package org.levator.web.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Who followed a link to a file that cannot be given gets a page about it and not an empty window. */
@WebFilter("/api/*")
public class PersonsAnswer extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        var accepts = request.getHeader("Accept");
        var followed = request.getMethod().equals("GET") && accepts != null && accepts.contains("text/html");
        if (followed && response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && !response.isCommitted()) {
            response.sendError(response.getStatus());
        }
    }
}
