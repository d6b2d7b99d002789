package org.levator.consent.around;

import java.time.LocalDate;
import java.util.Map;
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
 * @param explained when this examiner explained each part in full in this case, where that still counts (CON-2)
 * @param spokenAgainst by herself in this visit, with whichever examiner and in whichever round: a no of hers is not undone by another's yes
 *     (PAT-7)
 * @param deciding on exams today, by what is on record
 */
public record Surroundings(
        VisitKind visitKind,
        LocalDate visitDay,
        LocalDate today,
        String role,
        Province province,
        Requirement required,
        boolean authorised,
        boolean studentAllowed,
        Set<Pause> pauses,
        Map<Component, LocalDate> explained,
        Set<Component> spokenAgainst,
        WhoDecides deciding) {
    public boolean isTherapist() {
        return role.equals(Role.THERAPIST);
    }

    public boolean isAssistant() {
        return role.equals(Role.ASSISTANT);
    }

    public boolean isStudent() {
        return role.equals(Role.STUDENT);
    }

    public boolean isPaused(Component component) {
        return pauses.stream().anyMatch(p -> p.covers(component));
    }

    public boolean isFullNeeded(Component component) {
        return !explained.containsKey(component);
    }
}
