package org.levator.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.levator.reference.ClinicReading;

/**
 * How long this request's sign-in lives. In the demo clinic a browser may ask by a cookie for a shorter one, so that what happens
 * after a quarter of an hour can be seen in half a minute; a clinic with real patients does not hear it.
 */
@ApplicationScoped
public class Lifetimes {
    static final String DEMO_COOKIE = "LEVATOR_DEMO_IDLE";
    private final Lifetime chosen = Lifetime.chosen(System.getenv());

    @Inject
    ClinicReading clinic;

    Lifetime of(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(DEMO_COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .filter(seconds -> clinic.clinic().demo())
                .map(chosen::idleFor)
                .orElse(chosen);
    }
}
