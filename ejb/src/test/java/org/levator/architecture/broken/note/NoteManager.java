package org.levator.architecture.broken.note;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;

/** Deliberately wrong, in as many ways as there are rules for a boundary. */
@Stateless
@PermitAll
public class NoteManager {
    public EntityManager em;

    @Inject
    String a, b, c, d, e, f;

    public Instant when(HttpSession session) {
        return em.isOpen() ? Instant.now() : null;
    }
}
