package org.levator.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** What a request says about itself: who its page belongs to, whether a script sent it, and how long ago a person did something. */
record Asked(HttpServletRequest request) {
    private static final String CALL = "X-Levator";
    private static final String INPUT = "X-Levator-Input";
    private static final String ACCOUNT = "X-Levator-Account";

    /** Where nobody needs to be signed in, time does not matter; Stop above all works by its ticket. */
    boolean isForAnyone() {
        return isForAnyone(request.getServletPath());
    }

    static boolean isForAnyone(String path) {
        return path.equals("/signout")
                || path.equals("/stop")
                || path.startsWith("/public/")
                || path.startsWith("/jakarta.faces.resource");
    }

    /** A page left open by one person must not write as the next one who signs in in that browser. */
    boolean isFromThePageOf(String account) {
        var named = request.getHeader(ACCOUNT);
        return named == null || named.equals(account);
    }

    /** It gets 401, never a redirect. */
    boolean isByScript() {
        return Stream.of(CALL, "X-Requested-With", "Faces-Request").anyMatch(name -> request.getHeader(name) != null);
    }

    /**
     * How long ago a person caused it. A page, a form and a button's call come from a hand just now; our scripts' own calls say in
     * seconds when the last key, pointer or touch was, and a poll or a timer that says nothing counts as none.
     */
    Optional<Duration> input() {
        if (request.getHeader(CALL) == null) {
            return Optional.of(Duration.ZERO);
        }
        return Optional.ofNullable(request.getHeader(INPUT))
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds);
    }

    /** The page to come back to. */
    String page() {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
