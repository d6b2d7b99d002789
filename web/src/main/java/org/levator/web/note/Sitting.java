package org.levator.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.levator.shared.VisitId;

/** One sign-in of one person at one note: its many saves leave one access row. Nothing in it comes from the browser's say. */
@RequestScoped
public class Sitting {
    @Inject
    HttpServletRequest request;

    UUID at(VisitId visit) {
        var session = request.getSession(false);
        return session == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(
                        (session.getCreationTime() + session.getId() + visit).getBytes(StandardCharsets.UTF_8));
    }
}
