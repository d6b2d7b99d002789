package org.levator.caseload.attention;

import static org.levator.caseload.attention.CaseConditions.LACKS_NEXT_VISIT;
import static org.levator.caseload.attention.CaseConditions.LAST_VISIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.levator.access.Acting;
import org.levator.access.CallersCases;
import org.levator.reference.ReferenceData;

/**
 * What needs attention in the caller's cases: a query each for what follows from flags, from unsigned notes and from cases, whatever
 * their number. Another kind is another query of facts that gives rows to {@link Attention#of}. One query for several kinds of facts
 * reads every case of the clinic: where eight tables or more are joined, PostgreSQL no longer begins with the caller's own cases.
 */
@ApplicationScoped
public class AttentionQuery {
    private static final String FLAGS =
            """
            select new org.levator.caseload.attention.FlagFacts(f.id, f.episode, e.id, e.number, e.state, p.chosenName, f.dueAt, f.raisedAt,
                f.waiting,
                case when f.releasedAt is null and f.pauses <> NOTHING then true else false end,
                case when f.releasedAt is not null then null else (select max(v.startsAt) from Visit v
                    where v.patient = f.patient and v.state = MISSED and v.startsAt > f.raisedAt
                      and not exists (select a.id from Visit a
                        where a.patient = f.patient and a.state = ATTENDED and a.startsAt > v.startsAt)
                      and not exists (select d.happenedAt from f.actions d where d.happenedAt >= v.startsAt
                        and not exists (select x.at from f.corrections x where x.action = index(d)))) end,
                c, cBy.givenName || ' ' || cBy.familyName, s, sBy.givenName || ' ' || sBy.familyName)
            from RedFlag f join Episode e on e.patient = f.patient join Patient p on p.id = f.patient
            """
                    + last("c", "%1$s.flag = f.id and %1$s.kind = CALL")
                    + last("s", "%1$s.flag = f.id and %1$s.kind = PAUSE")
                    + """
            where (f.waiting = true or f.releasedAt is null) and e.state <> DECEASED and e.id in (%s)
            """
                            .formatted(CallersCases.EPISODES);
    private static final String DRAFTS =
            """
            select new org.levator.caseload.attention.DraftFacts(e.id, e.number, p.chosenName, d.visit, d.serviceDate, l.days,
                n, nBy.givenName || ' ' || nBy.familyName)
            from NoteDraft d join Episode e on e.id = d.episode join Patient p on p.id = e.patient
                left join ClinicLimit l on l.code = UNSIGNED_NOTE and %s
            """
                            .formatted(ReferenceData.COUNTS)
                    + last("n", "%1$s.visit = d.visit and %1$s.kind = UNSIGNED_NOTE and %1$s.saidBy = :caller")
                    + """
            where d.author = :caller and d.handedOverAt is null and d.waiting = true and e.state <> DECEASED and e.id in (%s)
            """
                            .formatted(CallersCases.EPISODES);
    private static final String CASES =
            """
            select new org.levator.caseload.attention.CaseFacts(e.id, e.number, p.chosenName, (%s),
                x, xBy.givenName || ' ' || xBy.familyName)
            from Episode e join Patient p on p.id = e.patient
            """
                            .formatted(LAST_VISIT)
                    + last("x", "%1$s.episode = e.id and %1$s.kind = NO_NEXT_VISIT")
                    + "where e.id in (%s) and %s".formatted(CallersCases.EPISODES, LACKS_NEXT_VISIT);

    @PersistenceContext
    EntityManager em;

    public Attention of(Acting caller, Clock clock) {
        var today = LocalDate.now(clock);
        return Attention.of(Stream.of(
                        FlagFacts.oncePerFlag(flags(caller, today)).stream().flatMap(flag -> flag.rows(today)),
                        drafts(caller, today).stream().flatMap(draft -> draft.rows(today, clock.getZone())),
                        cases(caller, clock).stream().flatMap(e -> e.rows(today)))
                .flatMap(rows -> rows));
    }

    List<FlagFacts> flags(Acting caller, LocalDate today) {
        return asked(em.createQuery(FLAGS, FlagFacts.class), caller, today).getResultList();
    }

    List<DraftFacts> drafts(Acting caller, LocalDate today) {
        return asked(em.createQuery(DRAFTS, DraftFacts.class), caller, today).getResultList();
    }

    List<CaseFacts> cases(Acting caller, Clock clock) {
        return asked(em.createQuery(CASES, CaseFacts.class), caller, LocalDate.now(clock))
                .setParameter("now", clock.instant())
                .getResultList();
    }

    void add(AsideEntry entry) {
        em.persist(entry);
    }

    /** Joins what was said last about something, and by whom. */
    private static String last(String entry, String about) {
        return """
                 left join AsideEntry %1$s on %2$s and %1$s.saidAt = (select max(%1$sAny.saidAt) from AsideEntry %1$sAny where %3$s)
                 left join Clinician %1$sBy on %1$sBy.id = %1$s.saidBy
                """
                .formatted(entry, about.formatted(entry), about.formatted(entry + "Any"));
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, Acting caller, LocalDate today) {
        return query.setParameter("caller", caller.clinician()).setParameter("today", today);
    }
}
