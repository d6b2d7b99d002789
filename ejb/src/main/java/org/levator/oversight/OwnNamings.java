package org.levator.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.levator.access.Relation;
import org.levator.shared.ClinicianId;

/**
 * Places that go on or are to come and that their holder gave herself by another of her accounts, as administrator. A place says which
 * account gave it and when; that it was an administrator's, the access log says. Of a place from before that was kept, the log says only
 * that her other account changed the circle. Who opened another case for a patient at reception stands there and as its first move.
 */
@ApplicationScoped
class OwnNamings {
    private static final String NAMINGS =
            """
            with hers as (
                select c.id, c.person_id, c.account, c.given_name || ' ' || c.family_name as name from clinician c
                where exists (select from clinician o where o.person_id = c.person_id and o.id <> c.id) and %s)
            select h.name, h.account, m.relation, e.number as of, m.starts, m.ends, m.named_by, cast(m.named_at at time zone :zone as date) as named_on
            from hers h join care_team_member m on m.clinician_id = h.id join episode e on e.id = m.episode_id
            where m.relation in ('LEAD', 'COVER') and m.ended_at is null and (m.ends is null or m.ends >= greatest(:today, m.starts)) and exists (
                select from access_entry a join clinician b on b.account = a.account
                where b.person_id = h.person_id and a.patient_id = m.patient_id and a.outcome = 'ALLOWED' and a.account = coalesce(m.named_by, a.account)
                    and (a.act = 'CHANGE_TEAM' and a.role = 'clinic-admin' and a.episode_id = m.episode_id
                        or a.act = 'OPEN_CASE' and a.role = 'reception' and m.relation = 'LEAD'
                            and e.opened_at > (select min(f.opened_at) from episode f where f.patient_id = m.patient_id)
                            and exists (select from episode_state_change o where o.episode_id = m.episode_id and o.seq = 0 and o.clinician_id = b.id)))
            union all
            select h.name, h.account, 'SUPERVISOR', d.given_name || ' ' || d.family_name, s.starts, s.ends,
                coalesce(s.named_by, n.account), cast(coalesce(s.named_at, n.at) at time zone :zone as date)
            from hers h join supervision s on s.supervisor_id = h.id join clinician d on d.id = s.clinician_id
                left join lateral (
                    select a.account, a.at from access_entry a join clinician b on b.account = a.account
                    where b.person_id = h.person_id and a.act = 'CHANGE_PEOPLE' and a.colleague = d.account
                        and a.other_colleague = h.account and a.outcome = 'ALLOWED' and a.account = coalesce(s.named_by, a.account)
                    order by a.at desc limit 1) n on true
            where (s.ends is null or s.ends >= greatest(:today, s.starts)) and (d.person_id = h.person_id or n.account is not null)
            order by name, starts, of
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    List<OwnNaming> all() {
        return rows(em.createNativeQuery(NAMINGS.formatted("true"), Tuple.class));
    }

    /** By any account of hers. */
    List<OwnNaming> of(ClinicianId who) {
        var hers = "c.person_id = (select w.person_id from clinician w where w.id = :who)";
        return rows(em.createNativeQuery(NAMINGS.formatted(hers), Tuple.class).setParameter("who", who.uuid()));
    }

    @SuppressWarnings("unchecked")
    private List<OwnNaming> rows(Query query) {
        return ((Stream<Tuple>) query.setParameter("today", LocalDate.now(clock))
                        .setParameter("zone", clock.getZone().getId())
                        .getResultStream())
                .map(OwnNamings::naming)
                .toList();
    }

    private static OwnNaming naming(Tuple row) {
        return new OwnNaming(
                row.get("name", String.class),
                row.get("account", String.class),
                Relation.valueOf(row.get("relation", String.class)),
                row.get("of", String.class),
                day(row, "starts"),
                day(row, "ends"),
                row.get("named_by", String.class),
                day(row, "named_on"));
    }

    private static LocalDate day(Tuple row, String column) {
        var day = row.get(column, java.sql.Date.class);
        return day == null ? null : day.toLocalDate();
    }
}
