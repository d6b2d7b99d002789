package org.levator.consent;

import java.time.LocalDate;
import java.util.Set;
import org.levator.consent.talk.Component;
import org.levator.episode.visit.VisitKind;
import org.levator.patient.decision.WhoDecides;
import org.levator.reference.Requirement;
import org.levator.shared.Province;
import org.levator.shared.Role;

/**
 * What stands around a start besides the consent itself.
 *
 * @param visitDay in the clinic's time zone, as {@code today}
 * @param role of the examiner, one of {@link Role}
 * @param required whether the province asks for an authorisation
 * @param authorised whether the examiner, or a student's supervisor, has it there today
 * @param studentAllowed whether the province's row lets a student work beyond the labia or the anal verge
 * @param pauses of the patient's open flags
 * @param said by herself in this visit
 * @param deciding on exams today, by what is on record
 */
record Surroundings(
        VisitKind visitKind,
        LocalDate visitDay,
        LocalDate today,
        String role,
        Province province,
        Requirement required,
        boolean authorised,
        boolean studentAllowed,
        Set<Pause> pauses,
        EarlierExplanations explained,
        OwnWords said,
        WhoDecides deciding) {
    boolean isTherapist() {
        return role.equals(Role.THERAPIST);
    }

    boolean isAssistant() {
        return role.equals(Role.ASSISTANT);
    }

    boolean isStudent() {
        return role.equals(Role.STUDENT);
    }

    boolean isPaused(Component component) {
        return pauses.stream().anyMatch(p -> p.covers(component));
    }
}
