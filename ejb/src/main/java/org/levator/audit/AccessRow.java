package org.levator.audit;

import java.util.UUID;

/**
 * One row of the access log before its time.
 *
 * @param shown {@code null} but for lists
 */
record AccessRow(
        UUID request, String account, String role, Act act, AccessSubject subject, Outcome outcome, Integer shown) {
    UUID patient() {
        return subject.patient() == null ? null : subject.patient().uuid();
    }

    UUID episode() {
        return subject.episode() == null ? null : subject.episode().uuid();
    }
}
