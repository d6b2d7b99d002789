package org.levator.web.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a browser keeps for a while about signing in and out, in a cookie that no script can read. */
record Mark(String cookie, Duration life) {

    Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(one -> one.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    Cookie of(String value, boolean secure) {
        var made = new Cookie(cookie, value);
        made.setPath("/");
        made.setMaxAge((int) life.toSeconds());
        made.setHttpOnly(true);
        made.setSecure(secure);
        made.setAttribute("SameSite", "Lax");
        return made;
    }
}
