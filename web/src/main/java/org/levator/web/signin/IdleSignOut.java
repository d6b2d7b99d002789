package org.levator.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.levator.clinician.OwnProfile;
import org.levator.shared.CurrentUser;
import org.levator.web.faces.fault.Problem;

/**
 * Signs out whoever has been away too long (AS-3), whom Keycloak does not know any more or knows although she signed out (AS-4), whose last
 * day has passed (ACC-6) or whose account has several roles (ACC-2), here and at Keycloak, which would sign straight back in otherwise. Asked before the request's own input
 * counts: nobody comes back by coming back.
 */
@WebFilter("/*")
public class IdleSignOut extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Clock clock;

    @Inject
    transient Lifetimes lifetimes;

    @Inject
    transient OwnProfile profile;

    @Inject
    transient CurrentUser user;

    @Inject
    transient Renewal renewal;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = new Asked(request);
        var person = request.getUserPrincipal();
        if (person == null || asked.isForAnyone()) {
            chain.doFilter(request, response);
        } else if (!asked.isFromThePageOf(Account.of(person))) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (isOver(asked)) {
            signOut(asked, response, asked.page());
        } else if (user.hasSeveralRoles()) {
            signOut(asked, response, Problem.SEVERAL_ROLES);
        } else if (profile.hasEnded()) {
            signOut(asked, response, Problem.ACCESS_ENDED);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isOver(Asked asked) {
        var now = clock.instant();
        try {
            var stay = Stay.in(asked.request().getSession(), now);
            var over = lifetimes.of(asked.request()).isOver(stay, now);
            if (!over) {
                asked.input().ifPresent(ago -> stay.input(now, ago));
            }
            return over
                    || Untold.isBack(asked.request())
                    || renewal.isRefused(asked.request().getSession());
        } catch (IllegalStateException endedByAnotherRequest) {
            return true;
        }
    }

    private static void signOut(Asked asked, HttpServletResponse response, String page) throws ServletException {
        var both = new BothSessions(asked.request(), response);
        if (asked.isByScript()) {
            both.end();
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            both.endAndLeave(page);
        }
    }
}
