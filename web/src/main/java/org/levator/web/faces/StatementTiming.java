package org.levator.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.levator.shared.StatementTally;

/** Tells how many SQL statements an answer cost and how long it took; switched on by {@code LEVATOR_TIMING=true}, not for production. */
@WebFilter("/*")
public class StatementTiming extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final boolean ON = Boolean.parseBoolean(System.getenv("LEVATOR_TIMING"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        StatementTally.reset();
        var start = System.nanoTime();
        chain.doFilter(request, response);
        if (ON && !response.isCommitted()) {
            var millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            response.addHeader(
                    "Server-Timing", "sql;desc=\"" + StatementTally.soFar() + " statements\", app;dur=" + millis);
        }
    }
}
