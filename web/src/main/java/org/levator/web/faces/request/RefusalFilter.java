package org.levator.web.faces.request;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.levator.shared.BrokenRule;
import org.levator.web.faces.fault.Refusals;

/**
 * A servlet that asks for what the person's role does not allow answers as if it were not there, and leaves an access row; what a rule
 * refuses is told in its sentence.
 */
@WebFilter("/*")
public class RefusalFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Refusals refusals;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (EJBAccessException notForThisRole) {
            refusals.byRole();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BrokenRule notNow) {
            refusals.byRule(notNow);
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
