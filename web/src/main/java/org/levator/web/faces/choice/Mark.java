package org.levator.web.faces.choice;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What a browser keeps for a while, in a cookie that no script can read. */
public record Mark(String cookie, Duration life) {
    public Optional<String> in(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(one -> one.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    public Cookie of(String value, boolean secure) {
        var made = new Cookie(cookie, value);
        made.setPath("/");
        made.setMaxAge((int) life.toSeconds());
        made.setHttpOnly(true);
        made.setSecure(secure);
        made.setAttribute("SameSite", "Lax");
        return made;
    }
}
