package org.levator.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.levator.web.faces.choice.Mark;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * A sign-out that Keycloak could not be told of: once it is back, it would let the next one at this desk in as her, without a password.
 * The browser keeps when she last gave hers, for longer than Keycloak keeps a session that nobody uses.
 */
final class Untold {
    private static final Mark MARK = new Mark("LEVATOR_SIGN_OUT_UNTOLD", Duration.ofHours(1));
    private static final String PASSWORD_GIVEN = "auth_time";

    private Untold() {}

    static Optional<Cookie> mark(OidcSecurityContext signIn, boolean secure) {
        return given(signIn).map(time -> MARK.of(time, secure));
    }

    /** Whether this sign-in goes on with the one that was ended here. */
    static boolean isBack(HttpServletRequest request) {
        var left = MARK.in(request);
        return left.isPresent()
                && request.getSession().getAttribute(OidcAccount.class.getName()) instanceof OidcAccount account
                && left.equals(given(account.getOidcSecurityContext()));
    }

    private static Optional<String> given(OidcSecurityContext signIn) {
        return Optional.ofNullable(signIn.getIDToken().getClaimValueAsString(PASSWORD_GIVEN));
    }
}
