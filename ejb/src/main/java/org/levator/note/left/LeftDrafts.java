package org.levator.note.left;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.NoteDraftId;
import org.levator.shared.ClinicianId;
import org.levator.shared.VisitId;

/**
 * The unsigned notes that their authors handed over, or left behind on their last day or when their place in the circle ended: read by
 * the case's circle, signed by nobody else (ACC-6). Of what nothing stands in, or is sealed, none is left.
 */
@ApplicationScoped
public class LeftDrafts {
    /** The author of the draft {@code d} has no place in its case's circle; parameter {@code today}. */
    public static final String PLACE_ENDED =
            """
            not exists (select m.id from CareTeamMember m join Reach r on r.colleague = m.clinician
                where m.episode = d.episode and r.clinician = d.author
                    and m.starts <= :today and (m.ends is null or m.ends >= :today) and m.endedAt is null
                    and r.starts <= :today and (r.ends is null or r.ends >= :today))
            """;

    private static final String LEFT =
            """
            select new org.levator.note.left.LeftDraftRow(d.id, d.episode, d.visit, d.serviceDate, d.savedAt,
                c.givenName || ' ' || c.familyName, d.handedOverAt, c.lastDay)
            from NoteDraft d join Clinician c on c.id = d.author
            where d.episode = :episode and d.sealedAt is null
                and (d.handedOverAt is not null or d.waiting = true and (c.lastDay < :today or
            """
                    + PLACE_ENDED + "))";

    @PersistenceContext
    EntityManager em;

    /** Of the case, newest visit first. */
    public List<LeftDraftRow> of(OpenedCase open, LocalDate today) {
        return em.createQuery(LEFT + " order by d.serviceDate desc, d.savedAt desc", LeftDraftRow.class)
                .setParameter("episode", open.episode())
                .setParameter("today", today)
                .getResultList();
    }

    /** Empty while its author is in the circle and has not handed it over, and for who finishes her own note there and no more (NOT-2). */
    public Optional<LeftDraft> find(NoteDraftId id, OpenedCase open, LocalDate today) {
        return of(open, today).stream()
                .filter(row -> row.id().equals(id) && open.relation() != Relation.AUTHOR)
                .findFirst()
                .map(row -> new LeftDraft(row, DraftText.read(content(id))));
    }

    /** Which visit to open; an unknown draft gives one that opens for nobody, and its refusal is logged. */
    public VisitId visitOf(NoteDraftId id) {
        return em.createQuery("select d.visit from NoteDraft d where d.id = :id", VisitId.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new VisitId(id.uuid()));
    }

    /** How many notes somebody has begun and neither signed nor handed over. */
    public long unsigned(ClinicianId author) {
        return em.createQuery(
                        "select count(d) from NoteDraft d where d.author = :author and d.handedOverAt is null and d.waiting = true",
                        Long.class)
                .setParameter("author", author)
                .getSingleResult();
    }

    private String content(NoteDraftId id) {
        return em.createQuery("select d.content from NoteDraft d where d.id = :id", String.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
