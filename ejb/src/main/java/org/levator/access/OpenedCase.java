package org.levator.access;

import java.time.Instant;
import java.util.Optional;
import org.levator.audit.AccessSubject;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * The proof that the caller is in the case's circle of care, or opened it from outside for a while, and that the log says so. Only
 * {@link CircleOfCare} can make one.
 */
public final class OpenedCase {
    private final EpisodeId episode;
    private final PatientId patient;
    private final Acting acting;
    private final Relation relation;
    private final OpenGlass outside; // null: in the circle

    OpenedCase(EpisodeId episode, PatientId patient, Acting acting, Relation relation) {
        this(episode, patient, acting, relation, null);
    }

    private OpenedCase(EpisodeId episode, PatientId patient, Acting acting, Relation relation, OpenGlass outside) {
        this.episode = episode;
        this.patient = patient;
        this.acting = acting;
        this.relation = relation;
        this.outside = outside;
    }

    static OpenedCase fromOutside(EpisodeId episode, Acting acting, OpenGlass glass) {
        return new OpenedCase(episode, glass.patient(), acting, Relation.BREAK_GLASS, glass);
    }

    public EpisodeId episode() {
        return episode;
    }

    public PatientId patient() {
        return patient;
    }

    /** Who is acting. */
    public ClinicianId clinician() {
        return acting.clinician();
    }

    public String role() {
        return acting.role();
    }

    public Relation relation() {
        return relation;
    }

    /** When a look from outside the circle ends; empty for everyone in it. */
    public Optional<Instant> outsideUntil() {
        return Optional.ofNullable(outside).map(OpenGlass::until);
    }

    /** @throws BrokenRule from outside the circle: who opened it for an hour reads and records, and decides nothing that outlasts it */
    public OpenedCase fromInside() {
        if (outside != null) {
            throw new BrokenRule(TeamRule.ONLY_FOR_THE_CIRCLE);
        }
        return this;
    }

    /** No more than whose it is. */
    OpenedPatient ofPatient() {
        return outside == null ? new OpenedPatient(patient, acting) : OpenedPatient.fromOutside(outside, acting);
    }

    /** Why somebody outside the circle has it open; empty for everyone in it. */
    public Optional<BreakGlassId> breakGlass() {
        return Optional.ofNullable(outside).map(OpenGlass::id);
    }

    /** Whom an access row about this case, or by way of it about another of the patient's, names. */
    AccessSubject subject(EpisodeId about) {
        return new AccessSubject(
                patient, about, breakGlass().map(BreakGlassId::uuid).orElse(null));
    }
}
