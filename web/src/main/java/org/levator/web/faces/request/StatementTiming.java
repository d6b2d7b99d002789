package org.levator.web.faces.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.levator.production.ProductionMode;
import org.levator.shared.server.StatementTally;

/** Tells how many SQL statements an answer cost and how long it took: only where {@code LEVATOR_TIMING=true} asks for it, never in production. */
@WebFilter("/*")
public class StatementTiming extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final double NANOS_PER_MILLI = 1_000_000;
    private final boolean asked;

    public StatementTiming() {
        this(System.getenv());
    }

    StatementTiming(Map<String, String> environment) {
        asked = new ProductionMode(environment).tellsTiming();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        StatementTally.reset();
        var start = System.nanoTime();
        chain.doFilter(request, response);
        if (asked && !response.isCommitted()) {
            var millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
            var told = "sql;desc=\"%d statements\", app;dur=%.1f";
            response.addHeader("Server-Timing", String.format(Locale.ROOT, told, StatementTally.soFar(), millis));
        }
    }
}
