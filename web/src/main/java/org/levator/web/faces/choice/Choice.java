package org.levator.web.faces.choice;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Something a person chose for all pages, remembered for a year. */
record Choice(Mark mark, Set<String> values) {
    Choice(String cookie, Set<String> values) {
        this(new Mark(cookie, Duration.ofDays(365)), values);
    }

    Optional<String> in(HttpServletRequest request) {
        return mark.in(request).filter(values::contains);
    }

    /** Nothing when it is none of the values. */
    Optional<Cookie> remember(String value, boolean secure) {
        return Optional.ofNullable(value).filter(values::contains).map(chosen -> mark.of(chosen, secure));
    }
}
