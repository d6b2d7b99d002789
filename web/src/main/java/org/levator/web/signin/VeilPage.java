package org.levator.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What a page needs to know to count along: whose it is, and after how many seconds without input its sign-in ends. */
@Named
@RequestScoped
public class VeilPage {
    @Inject
    HttpServletRequest request;

    @Inject
    Lifetimes lifetimes;

    public String getAccount() {
        return Account.of(request.getUserPrincipal());
    }

    public long getIdle() {
        return lifetimes.of(request).idle().toSeconds();
    }
}
