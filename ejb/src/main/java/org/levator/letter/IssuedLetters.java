package org.levator.letter;

import static org.levator.letter.view.LetterConditions.NOT_REPLACED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.CallersCases;
import org.levator.access.OutsideCase;
import org.levator.letter.answer.AnswerCourse;
import org.levator.letter.answer.AnswerRow;
import org.levator.letter.answer.AnswerSteps;
import org.levator.letter.sending.Sendings;
import org.levator.letter.view.LetterToSend;
import org.levator.letter.view.LetterView;
import org.levator.sealing.OpenedSeal;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

/** What went out, and how it was sent. */
@ApplicationScoped
class IssuedLetters {
    private static final String NOT_SENT =
            """
            select new org.levator.letter.view.LetterToSend(l.id, i.number, i.recipient, i.pages, i.issuedAt, i.fax,
                case when l.flagInErrorAt is null and not exists (select w.kind from SealedEntry w where w.entryId = i.disclosure.uuid) then null
                    when c.active and (c.lastDay is null or c.lastDay >= :today) then c.givenName || ' ' || c.familyName
                    else coalesce((select max(d.givenName || ' ' || d.familyName) from CareTeamMember m join Clinician d on d.id = m.clinician
                        where m.episode = l.episode and m.relation = LEAD and m.starts <= :today and (m.ends is null or m.ends >= :today)),
                        c.givenName || ' ' || c.familyName) end)
            from IssuedLetter i join Letter l on l.id = i.letter join Clinician c on c.id = i.signer
            where l.state = org.levator.letter.view.LetterState.ISSUED and l.sealedAt is null
            """;
    /** One that is being replaced no longer waits: of two numbers the wrong one would go out. A death ends every task (CAS-4). */
    private static final String WAITING = NOT_SENT + " and " + NOT_REPLACED
            + """
             and not exists (select e.id from Episode e where e.id = l.episode and e.state = DECEASED)
            """;

    private static final String OLDEST_FIRST = " order by l.urgent desc, i.issuedAt, l.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Sendings sendings;

    @Inject
    AnswerSteps answers;

    void add(IssuedLetter letter) {
        em.persist(letter);
    }

    Optional<IssuedLetter> find(Letter letter) {
        return Optional.of(letter).filter(l -> l.state().isIssued()).map(l -> em.find(IssuedLetter.class, l.id()));
    }

    /** As it is read on its page: without its bytes, with every time that it was sent, and what came of it. */
    Optional<LetterView.Issued> view(Letter letter) {
        return Optional.of(letter).filter(l -> l.state().isIssued()).map(l -> asKept(l.id())
                .followed(sendings.of(l.id()), course(l)));
    }

    private LetterView.Issued asKept(LetterId letter) {
        return em.createQuery(
                        """
                        select new org.levator.letter.view.LetterView$Issued(i.number, i.issuedAt, i.pages, i.content,
                            c.givenName || ' ' || c.familyName)
                        from IssuedLetter i join Clinician c on c.id = i.signer where i.letter = :letter
                        """,
                        LetterView.Issued.class)
                .setParameter("letter", letter)
                .getSingleResult();
    }

    /** For the privacy officer, who opened it. */
    AnswerRow answer(OpenedSeal sealed) {
        return answers.get(sealed);
    }

    private AnswerCourse course(Letter letter) {
        var steps = letter.answer() == null ? List.<AnswerRow>of() : answers.of(letter.id());
        return new AnswerCourse(letter.answer(), letter.answerBy(), steps);
    }

    /** The next number of the clinic's own series, after the year. */
    String nextNumber(LocalDate today) {
        var next = em.createNativeQuery("select nextval('letter_number')", Long.class)
                .getSingleResult();
        return today.getYear() + "-" + next;
    }

    Optional<String> numberOf(LetterId letter) {
        return em.createQuery(
                        "select i.number from IssuedLetter i join Letter l on l.id = i.letter"
                                + " where i.letter = :letter and l.sealedAt is null",
                        String.class)
                .setParameter("letter", letter)
                .getResultStream()
                .findFirst();
    }

    /** Which case and whose letter it is, for the log of whoever sends it unopened; an unknown one is of a case that opens for nobody. */
    OutsideCase caseOf(LetterId letter) {
        return em.createQuery(
                        "select new org.levator.access.OutsideCase(l.episode, l.patient) from Letter l where l.id = :letter",
                        OutsideCase.class)
                .setParameter("letter", letter)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> new OutsideCase(new EpisodeId(letter.uuid()), new PatientId(letter.uuid())));
    }

    /**
     * For sending only: the letter itself, without opening the case; a sealed one too, since it may have left before. Whoever seals it
     * at this moment waits, or is waited for: one of the two sees the other.
     */
    Letter sealed(LetterId letter, PatientId patient) {
        return em.createQuery("select l from Letter l where l.id = :letter and l.patient = :patient", Letter.class)
                .setParameter("letter", letter)
                .setParameter("patient", patient)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("letter"));
    }

    /** Also one that waits no longer: that it was sent all the same can always be recorded. */
    Optional<LetterToSend> toSend(LetterId letter, LocalDate today) {
        return em.createQuery(NOT_SENT + " and l.id = :letter", LetterToSend.class)
                .setParameter("letter", letter)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /** By which day the letter in whose place that one goes awaits its answer; one of which nothing was said awaits what stood before it. */
    Optional<LocalDate> askedBefore(Letter letter) {
        return earlier(letter)
                .filter(e -> !e.isSealed())
                .flatMap(e -> e.answer() == null ? askedBefore(e) : Optional.ofNullable(e.answerBy()));
    }

    Optional<LocalDate> askedBefore(LetterId letter) {
        return askedBefore(em.find(Letter.class, letter));
    }

    Optional<Letter> earlier(Letter letter) {
        return Optional.ofNullable(letter.replaces()).map(id -> em.find(Letter.class, id));
    }

    List<LetterToSend> waiting(LocalDate today) {
        return em.createQuery(WAITING + OLDEST_FIRST, LetterToSend.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Of whoever wrote or signed them and still works around the case: sending opens it. */
    List<LetterToSend> waitingOf(ClinicianId author, LocalDate today) {
        return em.createQuery(
                        WAITING + " and (l.author = :caller or i.signer = :caller) and l.episode in ("
                                + CallersCases.EPISODES + ")" + OLDEST_FIRST,
                        LetterToSend.class)
                .setParameter("caller", author)
                .setParameter("today", today)
                .getResultList();
    }
}
