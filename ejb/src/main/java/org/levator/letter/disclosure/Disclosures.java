package org.levator.letter.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.levator.access.OpenedCase;
import org.levator.directory.RecipientRow;
import org.levator.directory.Recipients;
import org.levator.letter.content.LetterRule;
import org.levator.patient.decision.Decision;
import org.levator.patient.decision.Decisions;
import org.levator.patient.decision.WhoDecides;
import org.levator.sealing.OpenedSeal;
import org.levator.sealing.Seals;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.RecipientId;

/** The consents to disclose of an opened case. */
@ApplicationScoped
public class Disclosures {
    @PersistenceContext
    EntityManager em;

    @Inject
    Decisions decisions;

    @Inject
    Recipients recipients;

    /** For the recipient and the content that the letter has at this moment. */
    public DisclosureId record(
            RecordDisclosure command, Disclosure disclosure, ClinicianId by, Instant now, LocalDate today) {
        var consent = DisclosureConsent.recorded(command, disclosure, by, now, today);
        Optional.ofNullable(disclosure.text().recipient()).flatMap(this::nameOf).ifPresent(consent::names);
        add(consent);
        return consent.id();
    }

    public void withdraw(DisclosureId id, OpenedCase open, Instant now) {
        add(DisclosureWithdrawal.of(get(id, open), open.clinician(), now));
    }

    /** As the directory has it now. */
    Optional<String> nameOf(RecipientId recipient) {
        return recipients.find(recipient).map(RecipientRow::name);
    }

    void add(DisclosureConsent consent) {
        em.persist(consent);
    }

    /** Once withdrawn it stays withdrawn as of the first time. */
    void add(DisclosureWithdrawal withdrawal) {
        if (!isWithdrawn(withdrawal.consent())) {
            em.persist(withdrawal);
        }
    }

    DisclosureConsent get(DisclosureId id, OpenedCase open) {
        return all(open).stream()
                .filter(consent -> consent.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("consent"));
    }

    /**
     * A consent, not withdrawn, on which the letter may go out; the one that was given last.
     *
     * @throws BrokenRule if there are such consents, and none on the word of whoever decides, or she took one back and has not said yes
     *     since
     */
    public Optional<DisclosureId> covering(Disclosure disclosure, OpenedCase open, LocalDate today) {
        var deciding = deciding(open, today);
        var covering = standing(open).covering(disclosure, today);
        if (!covering.isEmpty() && covering.stream().noneMatch(c -> c.countsFor(deciding))) {
            throw new BrokenRule(LetterRule.CONSENT_OF_SOMEONE_ELSE);
        }
        return covering.stream()
                .filter(c -> c.countsFor(deciding))
                .map(DisclosureConsent::id)
                .findFirst();
    }

    private StandingConsents standing(OpenedCase open) {
        var all = all(open);
        return new StandingConsents(all, all.isEmpty() ? Map.of() : withdrawals(open));
    }

    /** What was recorded for a sealed letter, for the privacy officer. */
    public List<DisclosureRow> ofSealed(LetterId letter) {
        return em.createQuery(
                        """
                        select distinct c from DisclosureConsent c left join fetch c.content
                        where c.letter = :letter order by c.givenAt desc, c.id
                        """,
                        DisclosureConsent.class)
                .setParameter("letter", letter)
                .getResultStream()
                .map(DisclosureConsent::sealedRow)
                .toList();
    }

    /** Those that concern this letter or could, newest first. */
    public List<DisclosureRow> rows(Disclosure disclosure, OpenedCase open, LocalDate today) {
        var standing = standing(open);
        return standing.all().isEmpty() ? List.of() : standing.rows(disclosure, today, deciding(open, today));
    }

    /** On what is disclosed. */
    WhoDecides deciding(OpenedCase open, LocalDate today) {
        return decisions.on(Decision.DISCLOSURE, open, today);
    }

    boolean isWithdrawn(DisclosureId consent) {
        return em.createQuery("select count(w) from DisclosureWithdrawal w where w.consent = :consent", Long.class)
                        .setParameter("consent", consent)
                        .getSingleResult()
                > 0;
    }

    /** For the privacy officer, who opened it. */
    public DisclosureRow get(OpenedSeal sealed) {
        return em.find(DisclosureConsent.class, new DisclosureId(sealed.entry()))
                .sealedRow();
    }

    /**
     * Without what was the wrong patient's (NOT-3). Recorded for a letter to her it goes with that letter, unless another of hers went out
     * on it.
     */
    List<DisclosureConsent> all(OpenedCase open) {
        return em.createQuery(
                        """
                        select distinct c from DisclosureConsent c left join fetch c.content
                        where c.episode = :episode and (
                            exists (select l.id from Letter l where l.id = c.letter and l.sealedAt is null)
                            or exists (select i.number from IssuedLetter i join Letter o on o.id = i.letter
                                where i.disclosure = c.id and o.sealedAt is null))
                        """
                                + Seals.notSealed("c") + "order by c.givenAt desc, c.id",
                        DisclosureConsent.class)
                .setParameter("episode", open.episode())
                .getResultList();
    }

    Map<DisclosureId, Instant> withdrawals(OpenedCase open) {
        return em.createQuery(
                        """
                        select w from DisclosureWithdrawal w
                        where w.consent in (select c.id from DisclosureConsent c where c.episode = :episode)
                        """,
                        DisclosureWithdrawal.class)
                .setParameter("episode", open.episode())
                .getResultStream()
                .collect(Collectors.toMap(DisclosureWithdrawal::consent, DisclosureWithdrawal::withdrawnAt));
    }
}
