package org.levator.web.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** One sign-in: since when, and when its person last used a key, the pointer or the screen. Kept in the session. */
class Stay implements Serializable {
    static final String ATTRIBUTE = "org.levator.stay";
    private static final long serialVersionUID = 1L;

    private final Instant since;
    private Instant lastInput;

    Stay(Instant since) {
        this.since = since;
        this.lastInput = since;
    }

    /** The session's own; one begins where none has. */
    static Stay in(HttpSession session, Instant now) {
        if (session.getAttribute(ATTRIBUTE) instanceof Stay stay) {
            return stay;
        }
        var begun = new Stay(now);
        session.setAttribute(ATTRIBUTE, begun);
        return begun;
    }

    Instant since() {
        return since;
    }

    synchronized Instant lastInput() {
        return lastInput;
    }

    /** What is told late, or twice, or out of turn never makes the last input earlier. */
    synchronized void input(Instant now, Duration ago) {
        var at = now.minus(ago);
        if (at.isAfter(lastInput)) {
            lastInput = at;
        }
    }
}
