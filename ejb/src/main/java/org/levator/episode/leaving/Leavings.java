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
    /** Covers, {@code m}, that reach past the last day of whoever has them, {@code b}; parameter {@code today}. */
    private static final String COVERS_LEFT =
            """
            m.clinician = b.id and m.relation = COVER and m.endedAt is null
                and m.ends > b.lastDay and m.ends >= :today and m.ends >= m.starts
            """;

    /** The same for supervisions, {@code s}, of somebody who works here longer, {@code c}. */
    private static final String SUPERVISIONS_LEFT =
            """
            s.supervisor = b.id and (s.ends is null or s.ends > b.lastDay and s.ends >= :today and s.ends >= s.starts)
                and c.active and (c.lastDay is null or c.lastDay > b.lastDay and c.lastDay >= :today)
            """;

    @PersistenceContext
    EntityManager em;

    void add(ToldOfLeaving told) {
        em.persist(told);
    }

    /** By last day. */
    public List<LeavingRow> leaving(LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.episode.leaving.LeavingRow(b.id, b.givenName || ' ' || b.familyName, b.lastDay,
                            (select count(m.id) from CareTeamMember m where m.clinician = b.id and m.relation = LEAD
                                and (m.ends is null or m.ends > b.lastDay and m.ends >= :today and m.ends >= m.starts)),
                            (select count(m.id) from CareTeamMember m where %s),
                            (select count(s.id) from Supervision s join Clinician c on c.id = s.clinician where %s))
                        from Clinician b where b.lastDay is not null order by b.lastDay, b.familyName
                        """
                                .formatted(COVERS_LEFT, SUPERVISIONS_LEFT),
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

    /** By the first day on which nobody covers. */
    public List<LeftCover> covers(ClinicianId leaver, LocalDate today) {
        return left(
                """
                select new org.levator.episode.leaving.LeftCover(e.id, e.number, p.chosenName,
                    (select max(c.givenName || ' ' || c.familyName) from CareTeamMember d join Clinician c on c.id = d.clinician
                        where d.episode = e.id and d.relation = LEAD and d.starts <= m.ends and (d.ends is null or d.ends >= m.ends)),
                    m.starts, m.ends, b.lastDay)
                from Clinician b join CareTeamMember m on m.clinician = b.id join Episode e on e.id = m.episode
                    join Patient p on p.id = m.patient
                where b.id = :leaver and
                """
                        + COVERS_LEFT + " order by m.starts, e.number",
                LeftCover.class,
                leaver,
                today);
    }

    /** Those whom nobody supervises after her last day. */
    public List<LeftSupervision> supervisions(ClinicianId leaver, LocalDate today) {
        return left(
                """
                select new org.levator.episode.leaving.LeftSupervision(c.id, c.givenName || ' ' || c.familyName, s.starts, s.ends, b.lastDay)
                from Clinician b join Supervision s on s.supervisor = b.id join Clinician c on c.id = s.clinician
                where b.id = :leaver and
                """
                        + SUPERVISIONS_LEFT + " order by c.familyName, s.starts",
                LeftSupervision.class,
                leaver,
                today);
    }

    private <T> List<T> left(String jpql, Class<T> as, ClinicianId leaver, LocalDate today) {
        return em.createQuery(jpql, as)
                .setParameter("leaver", leaver)
                .setParameter("today", today)
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
