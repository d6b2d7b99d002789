package org.levator.web.signin;

import static jakarta.servlet.http.HttpServletResponse.SC_BAD_REQUEST;
import static jakarta.servlet.http.HttpServletResponse.SC_UNAUTHORIZED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;
import org.wildfly.security.http.oidc.ServerRequest;

/**
 * Renews the access token after a quarter of its life and not at its end, as the OIDC client does: what is left of it is how long pages
 * that are open outlive Keycloak's absence (ADR 8). That Keycloak is asked so often also ends here what was ended there.
 */
@ApplicationScoped
public class Renewal {
    static final int PART = 4;
    static final Set<Integer> REFUSALS = Set.of(SC_BAD_REQUEST, SC_UNAUTHORIZED); // OAuth's; else a proxy's, or a fault
    private final Silence silence = new Silence();

    @Inject
    Clock clock;

    /** Whether Keycloak says that the sign-in is over. When it does not answer nobody says so, and the token counts. */
    boolean isRefused(HttpSession session) {
        return session.getAttribute(OidcAccount.class.getName()) instanceof OidcAccount account
                && isRefused(account.getOidcSecurityContext(), clock.instant());
    }

    private boolean isRefused(RefreshableOidcSecurityContext signIn, Instant now) {
        if (!isDue(signIn.getToken(), now) || !silence.mayAsk(now)) {
            return false;
        }
        if (signIn.refreshToken(false)) {
            silence.ends();
            return false;
        }
        return saysNo(signIn);
    }

    private static boolean isDue(AccessToken token, Instant now) {
        return now.getEpochSecond() - token.getIssuedAt() > (token.getExpiration() - token.getIssuedAt()) / PART;
    }

    /** The client tells that it got no token and not why: asked once more for the reason. */
    private boolean saysNo(RefreshableOidcSecurityContext signIn) {
        try {
            ServerRequest.invokeRefresh(signIn.getOidcClientConfiguration(), signIn.getRefreshToken());
        } catch (ServerRequest.HttpFailure answer) {
            if (REFUSALS.contains(answer.getStatus())) {
                silence.ends();
                return true;
            }
            silence.begins(clock.instant());
        } catch (IOException noAnswer) {
            silence.begins(clock.instant());
        }
        return false;
    }
}
