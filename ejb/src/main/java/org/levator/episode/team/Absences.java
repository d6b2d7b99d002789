package org.levator.episode.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CareTeamMemberId;
import org.levator.access.Relation;
import org.levator.shared.ClinicianId;

/** Who leads which open case and who covers it, as reception would read it: numbers, names and days. */
@ApplicationScoped
class Absences {
    @PersistenceContext
    EntityManager em;

    List<LedCase> openCasesOf(ClinicianId lead, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.episode.team.LedCase(e.id, e.number, p.chosenName)
                        from CareTeamMember m join Episode e on e.id = m.episode join Patient p on p.id = m.patient
                        where m.clinician = :lead and m.relation = :relation and m.starts <= :today
                            and (m.ends is null or m.ends >= :today) and e.state not in (DISCHARGED, TRANSFERRED, DECEASED)
                        order by p.foldedNames, e.number
                        """,
                        LedCase.class)
                .setParameter("lead", lead)
                .setParameter("relation", Relation.LEAD)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * That she may take back, by their first day: as the patient asked or after a lead who leaves. Not whom the lead of today named herself,
     * nor after whom she herself, by any account of hers, would lead on.
     */
    List<ComingLead> comingLeads(ClinicianId administrator, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.episode.team.ComingLead(m.id, m.episode, e.number, p.chosenName, c.givenName || ' ' || c.familyName,
                            m.starts, l.id, l.givenName || ' ' || l.familyName)
                        from CareTeamMember m join Episode e on e.id = m.episode join Patient p on p.id = m.patient
                            join Clinician c on c.id = m.clinician
                            left join CareTeamMember d on d.episode = m.episode and d.relation = LEAD and d.ends >= d.starts and d.ends < m.starts
                                and not exists (select n.id from CareTeamMember n where n.episode = m.episode and n.relation = LEAD
                                    and n.ends >= n.starts and n.ends > d.ends and n.ends < m.starts)
                            left join Clinician l on l.id = d.clinician
                        where m.relation = LEAD and m.starts > :today and (m.ends is null or m.ends >= m.starts)
                            and (m.askedByPatient = true or l.lastDay is not null)
                            and not exists (select y.id from Clinician y where y.id = :administrator and y.person = l.person)
                            and not exists (select h.id from CareTeamMember h join Clinician b on b.id = h.clinician
                                where h.episode = m.episode and h.relation = LEAD and h.starts <= :today and (h.ends is null or h.ends >= :today)
                                    and b.account = m.namedBy and b.active and (b.lastDay is null or b.lastDay >= :today))
                        order by m.starts, e.number
                        """,
                        ComingLead.class)
                .setParameter("administrator", administrator)
                .setParameter("today", today)
                .getResultList();
    }

    boolean isOffered(CareTeamMemberId place, ClinicianId administrator, LocalDate today) {
        return comingLeads(administrator, today).stream()
                .anyMatch(lead -> lead.place().equals(place));
    }

    /** Those that have not ended, by their first day. */
    List<CoverRow> covers(LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.episode.team.CoverRow(m.id, m.episode, e.number, p.chosenName, l.givenName || ' ' || l.familyName,
                            c.id, c.givenName || ' ' || c.familyName, m.starts, m.ends, c.lastDay)
                        from CareTeamMember m join Episode e on e.id = m.episode join Patient p on p.id = m.patient
                            join Clinician c on c.id = m.clinician
                            left join CareTeamMember d on d.episode = m.episode and d.relation = LEAD
                                and (d.starts <= m.starts or d.starts <= :today)
                                and (d.ends is null or d.ends >= m.starts and d.ends >= :today)
                            left join Clinician l on l.id = d.clinician
                        where m.relation = :relation and m.ends >= :today and m.ends >= m.starts and m.endedAt is null
                        order by m.starts, c.familyName, e.number
                        """,
                        CoverRow.class)
                .setParameter("relation", Relation.COVER)
                .setParameter("today", today)
                .getResultList();
    }
}
