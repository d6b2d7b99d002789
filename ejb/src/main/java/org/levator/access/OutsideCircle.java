package org.levator.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Submissions;

/**
 * What a therapist opened outside her circle, for as long as it runs (ACC-5). It is asked for anew at each call and kept nowhere, so that
 * it ends on the minute; it gives no place in the circle, so that her lists and whatever is the lead's stay as they are.
 */
@ApplicationScoped
public class OutsideCircle {
    @Inject
    BreakGlasses glasses;

    @Inject
    Submissions submissions;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    /**
     * The same form sent twice opens once; the log says each time that it was sent.
     *
     * @return the case that the form opened
     */
    public EpisodeId open(SubmissionKey key, OutsideCase sought, Acting therapist, String reason) {
        var id = submissions.once(key, BreakGlassId::new, BreakGlassId::uuid, () -> {
            var glass = BreakGlass.opened(sought, therapist.clinician(), reason, clock.instant());
            glasses.add(glass);
            return glass.id();
        });
        var opened = glasses.get(id).of();
        log.allowed(Act.BREAK_GLASS, new AccessSubject(opened.patient(), opened.episode(), id.uuid()));
        return opened.episode();
    }

    /** At once: its therapist is outside again at her next click. One that is over stays as it is. */
    public void end(BreakGlassId opening, Acting by) {
        var now = clock.instant();
        if (glasses.get(opening).runs(now)) {
            glasses.add(BreakGlassEnd.of(opening, by.clinician(), now));
        }
    }

    Optional<OpenGlass> running(Acting acting, EpisodeId episode) {
        return isTherapist(acting) ? glasses.running(acting.clinician(), episode, clock.instant()) : Optional.empty();
    }

    Optional<OpenGlass> running(Acting acting, PatientId patient) {
        return isTherapist(acting) ? glasses.running(acting.clinician(), patient, clock.instant()) : Optional.empty();
    }

    private static boolean isTherapist(Acting acting) {
        return acting.role().equals(Role.THERAPIST);
    }
}
