package org.levator.caseload.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CallersCases;
import org.levator.note.left.LeftDrafts;
import org.levator.shared.ClinicianId;

/** What a leaving therapist, and the leads around her, still have to do. */
@ApplicationScoped
class LeavingQuery {
    @PersistenceContext
    EntityManager em;

    List<LeavingDesk.OwnCase> withoutNext(ClinicianId caller, LocalDate lastDay) {
        return em.createQuery(
                        """
                        select new org.levator.caseload.desk.LeavingDesk$OwnCase(e.id, e.number, p.chosenName)
                        from CareTeamMember m join Episode e on e.id = m.episode join Patient p on p.id = m.patient
                        where m.clinician = :caller and m.relation = LEAD and (m.ends is null or m.ends > :lastDay and m.ends >= m.starts)
                            and e.state not in (DISCHARGED, TRANSFERRED, DECEASED)
                        order by p.foldedNames, e.number
                        """,
                        LeavingDesk.OwnCase.class)
                .setParameter("caller", caller)
                .setParameter("lastDay", lastDay)
                .getResultList();
    }

    /** Until somebody has signed a note of that visit, and not in error. */
    List<LeavingDesk.Unsigned> ofColleagues(ClinicianId caller, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.caseload.desk.LeavingDesk$Unsigned(d.id, d.episode, p.chosenName, d.serviceDate,
                            c.givenName || ' ' || c.familyName, c.lastDay,
                            case when d.handedOverAt is not null or c.lastDay < :today or %2$s then true else false end)
                        from NoteDraft d join Clinician c on c.id = d.author join Patient p on p.id = d.patient
                        where d.episode in (%1$s) and d.waiting = true
                            and d.author <> :caller and (c.lastDay is not null or %2$s)
                            and not exists (select n.id from Note n where n.visit = d.visit
                                and not exists (select a.id from NoteAmendment a where a.note = n.id and a.kind = ENTERED_IN_ERROR))
                        order by d.serviceDate, d.savedAt
                        """
                                .formatted(CallersCases.LED, LeftDrafts.PLACE_ENDED),
                        LeavingDesk.Unsigned.class)
                .setParameter("caller", caller)
                .setParameter("today", today)
                .getResultList();
    }
}
