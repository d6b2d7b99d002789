package org.levator.letter;

import static org.levator.letter.view.LetterConditions.NOT_BEGUN_IN_ERROR;
import static org.levator.letter.view.LetterConditions.NOT_REPLACED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.CallersCases;
import org.levator.access.OpenedCase;
import org.levator.letter.view.LetterOfFlag;
import org.levator.letter.view.LetterReplacement;
import org.levator.letter.view.LetterRow;
import org.levator.sealing.OpenedSeal;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;

/** The letters of opened cases. */
@ApplicationScoped
class Letters {
    private static final String ROW =
            """
            select new org.levator.letter.view.LetterRow(l.id, l.episode, e.number, l.kind, l.addressee, r.name, l.language, l.urgent,
                l.state, i.number, l.startedAt, l.answer,
                case when e.state <> DECEASED and %s then l.answerBy end)
            from Letter l join Episode e on e.id = l.episode
                left join Recipient r on r.id = l.recipient
                left join IssuedLetter i on i.letter = l.id
            where l.sealedAt is null and
            """
                    .formatted(NOT_REPLACED);
    private static final String MINE = "l.episode in (" + CallersCases.EPISODES + ")";

    @PersistenceContext
    EntityManager em;

    void add(Letter letter) {
        em.persist(letter);
    }

    Letter get(LetterId id, OpenedCase open) {
        return find(id).filter(letter -> letter.episode().equals(open.episode()) && !letter.isSealed())
                .orElseThrow(() -> new NotFound("letter"));
    }

    /** Nobody sends it until this transaction ends; what was sent before is committed, and to be read from now on. */
    void hold(Letter letter) {
        em.lock(letter, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Which case to open; says nothing about it. An unknown letter gives a case that opens for nobody, and its refusal is logged. */
    EpisodeId episodeOf(LetterId id) {
        return find(id).map(Letter::episode).orElseGet(() -> new EpisodeId(id.uuid()));
    }

    /** Read once in a transaction, whoever asks; nobody outside gets it unopened. */
    private Optional<Letter> find(LetterId id) {
        return Optional.ofNullable(em.find(Letter.class, id));
    }

    /** The letter that was begun in this one's place. */
    Optional<LetterReplacement> replacementOf(LetterId id, OpenedCase open) {
        return em.createQuery(
                        """
                        select new org.levator.letter.view.LetterReplacement(r.id, case when %s then false else true end)
                        from Letter r join Letter l on l.id = r.replaces
                        where l.id = :id and r.episode = :episode and r.sealedAt is null
                        """
                                .formatted(NOT_REPLACED),
                        LetterReplacement.class)
                .setParameter("id", id)
                .setParameter("episode", open.episode())
                .getResultStream()
                .findFirst();
    }

    /** The letter in whose place this one was begun, unless it was sealed. */
    Optional<LetterId> earlierThan(Letter letter) {
        return Optional.ofNullable(letter.replaces())
                .flatMap(this::find)
                .filter(earlier -> !earlier.isSealed())
                .map(Letter::id);
    }

    /** Begun because of that flag, and still in the house. */
    List<Letter> unissuedBecauseOf(FlagId flag) {
        return em.createQuery(
                        """
                        select l from Letter l where l.redFlag = :flag and l.sealedAt is null
                          and l.state in (org.levator.letter.view.LetterState.DRAFT, org.levator.letter.view.LetterState.APPROVED)
                        """,
                        Letter.class)
                .setParameter("flag", flag)
                .getResultList();
    }

    /** Issued because of that flag, and still to be sent; in whichever case of its patient, as the flag counts in all of them. */
    Optional<LetterOfFlag> toSendBecauseOf(FlagId flag, OpenedCase open, LocalDate today) {
        return em.createQuery(
                        """
                        select new org.levator.letter.view.LetterOfFlag(l.id,
                            case when l.episode = :episode or %s then true else false end)
                        from Letter l
                        where l.redFlag = :flag and l.patient = :patient and l.state = ISSUED and l.sealedAt is null and %s
                        """
                                .formatted(MINE, NOT_REPLACED),
                        LetterOfFlag.class)
                .setParameter("flag", flag)
                .setParameter("patient", open.patient())
                .setParameter("episode", open.episode())
                .setParameter("caller", open.clinician())
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /** For the privacy officer, who opened it. */
    Letter get(OpenedSeal sealed) {
        return em.find(Letter.class, new LetterId(sealed.entry()));
    }

    List<LetterRow> ofCase(OpenedCase open) {
        return em.createQuery(ROW + " l.episode = :episode order by l.startedAt desc, l.id", LetterRow.class)
                .setParameter("episode", open.episode())
                .getResultList();
    }

    /** Sent and not answered yet, in the cases that concern the caller, until the patient has died (CAS-4). */
    List<LetterRow> awaited(ClinicianId caller, LocalDate today) {
        return em.createQuery(
                        ROW + " l.answerBy is not null and " + NOT_REPLACED + " and " + MINE
                                + " and e.state <> DECEASED order by l.answerBy, l.id",
                        LetterRow.class)
                .setParameter("caller", caller)
                .setParameter("today", today)
                .getResultList();
    }

    /** Not yet issued, in the cases that concern the caller, until the patient has died (CAS-4). */
    List<LetterRow> unfinished(ClinicianId caller, LocalDate today) {
        return em.createQuery(
                        ROW
                                + " l.state in (org.levator.letter.view.LetterState.DRAFT, org.levator.letter.view.LetterState.APPROVED) and "
                                + MINE + " and " + NOT_BEGUN_IN_ERROR
                                + " and e.state <> DECEASED order by l.urgent desc, l.startedAt, l.id",
                        LetterRow.class)
                .setParameter("caller", caller)
                .setParameter("today", today)
                .getResultList();
    }
}
