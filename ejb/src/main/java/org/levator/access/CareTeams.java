package org.levator.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** The circles of care. Names the clinician's entities, and the note's draft, in JPQL only: the features themselves stand above this one. */
@ApplicationScoped
class CareTeams {
    private static final String ACTIVE =
            " c.account = :account and c.active and (c.lastDay is null or c.lastDay >= :today)";

    @PersistenceContext
    EntityManager em;

    void add(CareTeamMember member) {
        em.persist(member);
    }

    /** Empty for an account that the clinic does not know or has closed, and after its last day. */
    Optional<ClinicianId> active(String account, LocalDate today) {
        return em.createQuery("select c.id from Clinician c where" + ACTIVE, ClinicianId.class)
                .setParameter("account", account)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whose visit it is, if she, or whom she supervised, had a place on the visit's day or on the one on which she began its note, or she began
     * it after she came from outside, and neither signed it nor handed it over.
     *
     * @param zone whose days they are
     */
    Optional<PatientId> begunBy(ClinicianId caller, EpisodeId episode, VisitId visit, ZoneId zone) {
        return em.createQuery(
                        """
                        select new org.levator.access.Begun(d.patient, d.serviceDate, d.begunAt, d.savedAt) from NoteDraft d
                        where d.visit = :visit and d.episode = :episode and d.author = :caller and d.handedOverAt is null and d.sealedAt is null
                        """,
                        Begun.class)
                .setParameter("visit", visit)
                .setParameter("episode", episode)
                .setParameter("caller", caller)
                .getResultStream()
                .findFirst()
                .filter(begun -> begun.days(zone).anyMatch(day -> hadPlace(caller, episode, day))
                        || cameFromOutside(caller, episode, begun.savedAt()))
                .map(Begun::patient);
    }

    private boolean hadPlace(ClinicianId caller, EpisodeId episode, LocalDate day) {
        return em.createQuery(
                                """
                                select count(m) from CareTeamMember m join Reach r on r.colleague = m.clinician
                                where m.episode = :episode and r.clinician = :caller
                                    and m.starts <= :day and (m.ends is null or m.ends >= :day)
                                    and r.starts <= :day and (r.ends is null or r.ends >= :day)
                                """,
                                Long.class)
                        .setParameter("episode", episode)
                        .setParameter("caller", caller)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    private boolean cameFromOutside(ClinicianId caller, EpisodeId episode, Instant by) {
        return em.createQuery(
                                "select count(g) from BreakGlass g where g.episode = :episode and g.clinician = :caller and g.openedAt <= :by",
                                Long.class)
                        .setParameter("episode", episode)
                        .setParameter("caller", caller)
                        .setParameter("by", by)
                        .getSingleResult()
                > 0;
    }

    /** Of an account that is open: none says nothing about whether it is. */
    List<Standing> standings(String account, EpisodeId episode, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.access.Standing(c.id, m.patient, m.clinician, m.relation)
                        from Clinician c join Reach r on r.clinician = c.id join CareTeamMember m on m.clinician = r.colleague
                        where m.episode = :episode and m.starts <= :today and (m.ends is null or m.ends >= :today) and m.endedAt is null
                            and r.starts <= :today and (r.ends is null or r.ends >= :today) and
                        """
                                + ACTIVE,
                        Standing.class)
                .setParameter("episode", episode)
                .setParameter("account", account)
                .setParameter("today", today)
                .getResultList();
    }

    /** Whose place has not ended, coming ones too. */
    List<CareTeamMember> members(EpisodeId episode, LocalDate today) {
        return em.createQuery(
                        "select m from CareTeamMember m where m.episode = :episode and (m.ends is null or m.ends >= :today)"
                                + " order by m.starts, m.id",
                        CareTeamMember.class)
                .setParameter("episode", episode)
                .setParameter("today", today)
                .getResultList();
    }

    /** By any of its places; a case has one from the start. */
    Optional<OutsideCase> caseOf(EpisodeId episode) {
        return em.createQuery(
                        "select new org.levator.access.OutsideCase(m.episode, m.patient) from CareTeamMember m where m.episode = :episode",
                        OutsideCase.class)
                .setParameter("episode", episode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<TeamRow> team(EpisodeId episode) {
        return em.createQuery(
                        """
                        select new org.levator.access.TeamRow(m.id, m.clinician, c.givenName || ' ' || c.familyName, m.relation,
                            m.starts, m.ends, m.endedAt, m.askedByPatient, c.lastDay)
                        from CareTeamMember m join Clinician c on c.id = m.clinician
                        where m.episode = :episode and (m.ends is null or m.ends >= m.starts)
                        order by case when m.relation = org.levator.access.Relation.LEAD then 0 else 1 end, m.starts
                        """,
                        TeamRow.class)
                .setParameter("episode", episode)
                .getResultList();
    }

    Optional<ClinicianId> lead(EpisodeId episode, LocalDate today) {
        return em.createQuery(
                        "select m.clinician from CareTeamMember m where m.episode = :episode and m.starts <= :today"
                                + " and (m.ends is null or m.ends >= :today) and m.relation = :lead",
                        ClinicianId.class)
                .setParameter("episode", episode)
                .setParameter("today", today)
                .setParameter("lead", Relation.LEAD)
                .getResultStream()
                .findFirst();
    }

    Optional<ClinicianId> lastLead(EpisodeId episode) {
        return em.createQuery(
                        "select m.clinician from CareTeamMember m where m.episode = :episode and m.relation = :lead"
                                + " and (m.ends is null or m.ends >= m.starts) order by m.starts desc",
                        ClinicianId.class)
                .setParameter("episode", episode)
                .setParameter("lead", Relation.LEAD)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    boolean isIn(EpisodeId episode, ClinicianId clinician, LocalDate day) {
        return em.createQuery(
                                """
                                select count(m) from CareTeamMember m
                                where m.episode = :episode and m.clinician = :clinician
                                    and m.starts <= :day and (m.ends is null or m.ends > :day or m.ends = :day and m.endedAt is null)
                                """,
                                Long.class)
                        .setParameter("episode", episode)
                        .setParameter("clinician", clinician)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    List<ClinicianId> covers(EpisodeId episode, LocalDate day) {
        return em.createQuery(
                        """
                        select m.clinician from CareTeamMember m
                        where m.episode = :episode and m.relation = COVER and m.endedAt is null
                            and m.starts <= :day and (m.ends is null or m.ends >= :day) order by m.starts, m.id
                        """,
                        ClinicianId.class)
                .setParameter("episode", episode)
                .setParameter("day", day)
                .getResultList();
    }

    /** Covers first, then assigned colleagues, by first day. */
    List<ClinicianId> standIns(EpisodeId episode, LocalDate today) {
        return em.createQuery(
                        """
                        select m.clinician from CareTeamMember m
                        where m.episode = :episode and m.relation in (COVER, ASSIGNED) and m.endedAt is null
                            and m.starts <= :today and (m.ends is null or m.ends >= :today)
                        order by case when m.relation = COVER then 0 else 1 end, m.starts, m.id
                        """,
                        ClinicianId.class)
                .setParameter("episode", episode)
                .setParameter("today", today)
                .getResultList();
    }

    boolean isAround(ClinicianId caller, PatientId patient, LocalDate today) {
        return hasPlace("", caller, patient, today);
    }

    /** A place that is more than a cover's. */
    boolean isAroundToStay(ClinicianId caller, PatientId patient, LocalDate today) {
        return hasPlace(" m.relation <> COVER and", caller, patient, today);
    }

    private boolean hasPlace(String which, ClinicianId caller, PatientId patient, LocalDate today) {
        return em.createQuery(
                                "select count(m) from CareTeamMember m where m.patient = :patient and" + which
                                        + CallersCases.PLACE,
                                Long.class)
                        .setParameter("patient", patient)
                        .setParameter("caller", caller)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
    }
}
