package org.levator.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.levator.audit.Act;
import org.levator.consent.talk.Component;
import org.levator.shared.BrokenRule;
import org.levator.shared.ConsentId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;
import org.levator.shared.VisitId;

/**
 * The exam itself: a component starts only when every condition holds; Stop and Not this part are one action each, by any clinical role
 * of the circle, as often as pressed.
 */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class ExamConduct {
    @Inject
    VisitConsents consents;

    @Inject
    ExamRoom room;

    @Inject
    Submissions submissions;

    /** Starts now, with the caller as examiner. */
    public void start(@NotNull VisitId id, @NotNull Component component) {
        var visit = consents.open(id, Act.START_EXAM);
        var occasion = consents.occasion(null, visit);
        consents.newest(visit)
                .orElseThrow(() -> new BrokenRule(ConsentRule.NOT_ASKED_YET))
                .start(component, room.around(visit), occasion);
        consents.attended(visit);
    }

    /** Charts afterwards that a part was started at that time. Never refused: it happened. */
    public ConsentId wasStarted(@NotNull @Valid Entry entry, @NotNull Component component) {
        var visit = consents.open(entry.visit(), Act.RECORD_CONSENT);
        return submissions.once(entry.submission(), ConsentId::new, ConsentId::uuid, () -> {
            var occasion = consents.occasion(entry.happenedAt(), visit);
            var consent = consents.findOrOpen(visit, occasion.happenedAt());
            consent.wasStarted(component, occasion);
            consents.attended(visit);
            return consent.id();
        });
    }

    /** @param stoppedAt {@code null} is now; not in the future, not before the visit's day */
    public void notThisPart(@NotNull VisitId id, @NotNull Component component, Instant stoppedAt) {
        var visit = consents.open(id, Act.STOP_EXAM);
        var occasion = consents.occasion(stoppedAt, visit);
        consents.toStop(visit, occasion.happenedAt()).forEach(c -> c.notThisPart(component, occasion));
    }

    /**
     * Stops everything, with every examiner of the visit.
     *
     * @param stoppedAt {@code null} is now; not in the future, not before the visit's day
     */
    public void stop(@NotNull VisitId id, Instant stoppedAt) {
        var visit = consents.open(id, Act.STOP_EXAM);
        var occasion = consents.occasion(stoppedAt, visit);
        consents.toStop(visit, occasion.happenedAt()).forEach(c -> c.stop(occasion));
    }

    public void finish(@NotNull VisitId id) {
        var visit = consents.open(id, Act.RECORD_CONSENT);
        consents.newest(visit)
                .orElseThrow(() -> new BrokenRule(ConsentRule.NOT_STARTED))
                .finish(consents.occasion(null, visit));
    }

    /** She is asked anew after a stop, also when it was pressed by mistake. */
    public ConsentId askAgain(@NotNull @Valid Entry entry) {
        var visit = consents.open(entry.visit(), Act.RECORD_CONSENT);
        return submissions.once(entry.submission(), ConsentId::new, ConsentId::uuid, () -> {
            var next = consents.newest(visit)
                    .orElseThrow(() -> new BrokenRule(ConsentRule.NOT_ASKED_YET))
                    .openedAnew(consents.occasion(entry.happenedAt(), visit));
            consents.add(next);
            return next.id();
        });
    }

    /** A student's supervisor came into the room. */
    public void supervisorPresent(@NotNull VisitId id) {
        var visit = consents.open(id, Act.RECORD_CONSENT);
        var occasion = consents.occasion(null, visit);
        var supervisor =
                room.supervisor(visit).orElseThrow(() -> new BrokenRule(ConsentRule.STUDENT_WITHOUT_SUPERVISOR));
        consents.findOrOpen(visit, occasion.happenedAt()).seeSupervisor(supervisor, occasion);
    }

    /** The examiner's own word that she may do this work here, where the province's row is unknown: once, and kept. */
    public void attest(@NotNull VisitId id) {
        room.attest(consents.open(id, Act.RECORD_CONSENT));
    }
}
