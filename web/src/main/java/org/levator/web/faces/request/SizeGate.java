package org.levator.web.faces.request;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.levator.web.faces.text.Texts;

/** Never more at a time than a page can hold: a person gets a page about it, a script its sentence. The first filter: the others read. */
public class SizeGate extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Bytes; at the server's own limit, which is higher, the connection ends. */
    private static final long MOST = 2L * 1024 * 1024;

    @Inject
    transient Texts texts;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= MOST) {
            chain.doFilter(request, response);
        } else if (isCall(request)) {
            say(response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static boolean isCall(HttpServletRequest request) {
        return request.getHeader("X-Levator") != null || request.getHeader("X-Requested-With") != null;
    }

    private void say(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        var sentence = texts.get("faces").get("tooMuch.here");
        try (var json = Json.createWriter(response.getWriter())) {
            json.writeObject(
                    Json.createObjectBuilder().add("sentence", sentence).build());
        }
    }
}
