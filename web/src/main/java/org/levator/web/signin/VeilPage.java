package org.levator.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** What a page needs to know to count along: whose it is, after how many seconds without input its sign-in ends, and when at the latest. */
@Named
@RequestScoped
public class VeilPage {
    @Inject
    HttpServletRequest request;

    @Inject
    Lifetimes lifetimes;

    @Inject
    Clock clock;

    public String getAccount() {
        return Account.of(request.getUserPrincipal());
    }

    public long getIdle() {
        return lifetimes.of(request).idle().toSeconds();
    }

    /** Seconds until the end that no input puts off. */
    public long getLeft() {
        var now = clock.instant();
        return lifetimes
                .of(request)
                .left(Stay.in(request.getSession(), now), now)
                .toSeconds();
    }
}
