package org.levator.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.levator.reference.ClinicReading;
import org.levator.web.faces.choice.Mark;

/**
 * How long this request's sign-in lives. In the demo clinic a browser may ask by a cookie for a shorter one, so that what happens
 * after a quarter of an hour can be seen in half a minute; a clinic with real patients does not hear it.
 */
@ApplicationScoped
public class Lifetimes {
    static final String DEMO_COOKIE = "LEVATOR_DEMO_IDLE";
    private static final Mark DEMO = new Mark(DEMO_COOKIE, Duration.ZERO);
    private final Lifetime chosen = Lifetime.chosen(System.getenv());

    @Inject
    ClinicReading clinic;

    Lifetime of(HttpServletRequest request) {
        return DEMO.in(request)
                .filter(seconds -> clinic.clinic().demo())
                .map(chosen::idleFor)
                .orElse(chosen);
    }
}
