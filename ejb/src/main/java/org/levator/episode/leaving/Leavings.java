package org.levator.episode.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.shared.ClinicianId;

/** Who leaves, and what of hers waits for somebody else, as reception would read it: numbers, names and days. */
@ApplicationScoped
public class Leavings {
    @PersistenceContext
    EntityManager em;

    void add(ToldOfLeaving told) {
        em.persist(told);
    }

    /** By last day. */
    public List<LeavingRow> leaving(LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.episode.leaving.LeavingRow(c.id, c.givenName || ' ' || c.familyName, c.lastDay,
                            (select count(m.id) from CareTeamMember m where m.clinician = c.id and m.relation = LEAD
                                and (m.ends is null or m.ends > c.lastDay and m.ends >= :today and m.ends >= m.starts)))
                        from Clinician c where c.lastDay is not null order by c.lastDay, c.familyName
                        """,
                        LeavingRow.class)
                .setParameter("today", today)
                .getResultStream()
                .filter(row -> row.isOnTheList(today))
                .toList();
    }

    /**
     * Which she leads on her last day or was to lead later.
     *
     * @param first from when somebody else has to lead them
     */
    public List<LeftCase> cases(ClinicianId leaver, LocalDate lastDay, LocalDate first) {
        return em.createQuery(
                        """
                        select new org.levator.episode.leaving.LeftCase(e.id, e.number, p.chosenName,
                            case when e.state in (DISCHARGED, TRANSFERRED, DECEASED) then false else true end,
                            (select max(c.givenName || ' ' || c.familyName) from CareTeamMember n join Clinician c on c.id = n.clinician
                                where n.episode = e.id and n.relation = LEAD and n.clinician <> :leaver and (n.starts <= :first or n.starts <= m.starts)
                                and (n.ends is null or n.ends >= :first and n.ends >= m.starts)),
                            (select max(t.toldOn) from ToldOfLeaving t where t.episode = e.id and t.leaver = :leaver))
                        from CareTeamMember m join Episode e on e.id = m.episode join Patient p on p.id = m.patient
                        where m.clinician = :leaver and m.relation = LEAD and (m.ends is null or m.ends >= :lastDay)
                            and (m.ends is null or m.ends >= m.starts)
                        order by p.foldedNames, e.number
                        """,
                        LeftCase.class)
                .setParameter("leaver", leaver)
                .setParameter("lastDay", lastDay)
                .setParameter("first", first)
                .getResultList();
    }

    public List<LeftVisit> visits(ClinicianId leaver, Instant from) {
        return em.createQuery(
                        """
                        select new org.levator.episode.leaving.LeftVisit(e.id, e.patient, e.number, p.chosenName, v.startsAt)
                        from Visit v join Episode e on e.id = v.episode join Patient p on p.id = v.patient
                        where v.clinician = :leaver and v.state = BOOKED and v.startsAt >= :from order by v.startsAt
                        """,
                        LeftVisit.class)
                .setParameter("leaver", leaver)
                .setParameter("from", from)
                .getResultList();
    }

    /** Of one case, the last one first. */
    public List<TellingRow> tellings(OpenedCase open) {
        return em.createQuery(
                        """
                        select new org.levator.episode.leaving.TellingRow(t.leaver, l.givenName || ' ' || l.familyName, t.toldOn, t.manner,
                            r.givenName || ' ' || r.familyName)
                        from ToldOfLeaving t join Clinician l on l.id = t.leaver join Clinician r on r.id = t.recordedBy
                        where t.episode = :episode order by t.toldOn desc, t.recordedAt desc
                        """,
                        TellingRow.class)
                .setParameter("episode", open.episode())
                .getResultList();
    }
}
