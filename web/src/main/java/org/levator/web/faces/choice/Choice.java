package org.levator.web.faces.choice;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something a person chose for all pages, remembered in a cookie that no script can read. */
record Choice(String cookie, Set<String> values) {

    Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(one -> one.getName().equals(cookie))
                .map(Cookie::getValue)
                .filter(values::contains)
                .findFirst();
    }

    /** For a year; nothing when it is none of the values. */
    Optional<Cookie> remember(String value, boolean secure) {
        return Optional.ofNullable(value).filter(values::contains).map(chosen -> {
            var made = new Cookie(cookie, chosen);
            made.setPath("/");
            made.setMaxAge((int) Duration.ofDays(365).toSeconds());
            made.setHttpOnly(true);
            made.setSecure(secure);
            made.setAttribute("SameSite", "Lax");
            return made;
        });
    }
}
