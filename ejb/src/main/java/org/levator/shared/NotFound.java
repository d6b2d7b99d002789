package org.levator.shared;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or not for this person: the two are told apart nowhere (ACC-1). */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    public NotFound(String kind) {
        super("no such " + kind);
    }
}
