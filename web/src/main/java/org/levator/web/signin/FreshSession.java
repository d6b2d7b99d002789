package org.levator.web.signin;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import org.wildfly.security.http.oidc.OidcAccount;

/**
 * Gives the session a new id in the very request that signs somebody in, so that an id planted before is worth nothing.
 *
 * <p>A filter would come too late: the OIDC client answers the return from sign-in itself, before any filter, and a
 * session whose id somebody else knows would be signed in until the next request. The client puts its account into the
 * session, and that is what is listened for.
 */
@WebListener
public class FreshSession implements ServletRequestListener, HttpSessionAttributeListener {
    static final String ACCOUNT = OidcAccount.class.getName();
    private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (event.getServletRequest() instanceof HttpServletRequest request) {
            CURRENT.set(request);
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        CURRENT.remove();
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        var request = CURRENT.get();
        if (ACCOUNT.equals(event.getName()) && request != null && request.getSession(false) != null) {
            request.changeSessionId();
            request.getSession(false).removeAttribute(Stay.ATTRIBUTE); // an earlier sign-in's clock
        }
    }
}
