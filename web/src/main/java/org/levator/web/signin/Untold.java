package org.levator.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.wildfly.security.http.oidc.OidcAccount;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * A sign-out that Keycloak could not be told of: once it is back, it would let the next one at this desk in as her, without a password.
 * The browser keeps when she last gave hers, for longer than Keycloak keeps a session that nobody uses.
 */
final class Untold {
    private static final String COOKIE = "LEVATOR_SIGN_OUT_UNTOLD";
    private static final int SECONDS = 3600;
    private static final String PASSWORD_GIVEN = "auth_time";

    private Untold() {}

    static Optional<Cookie> mark(OidcSecurityContext signIn, boolean secure) {
        return given(signIn).map(time -> {
            var made = new Cookie(COOKIE, time);
            made.setPath("/");
            made.setMaxAge(SECONDS);
            made.setHttpOnly(true);
            made.setSecure(secure);
            made.setAttribute("SameSite", "Lax");
            return made;
        });
    }

    /** Whether this sign-in goes on with the one that was ended here. */
    static boolean isBack(HttpServletRequest request) {
        var left = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
        return left.isPresent()
                && request.getSession().getAttribute(OidcAccount.class.getName()) instanceof OidcAccount account
                && left.equals(given(account.getOidcSecurityContext()));
    }

    private static Optional<String> given(OidcSecurityContext signIn) {
        return Optional.ofNullable(signIn.getIDToken().getClaimValueAsString(PASSWORD_GIVEN));
    }
}
