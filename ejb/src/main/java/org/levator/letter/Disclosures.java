package org.levator.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.levator.access.OpenedCase;
import org.levator.shared.NotFound;

/** The consents to disclose of an opened case. */
@ApplicationScoped
class Disclosures {
    @PersistenceContext
    EntityManager em;

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

    /** A consent, not withdrawn, on which the letter may go out; the one that was given last. */
    Optional<DisclosureConsent> covering(Letter letter, OpenedCase open, LocalDate today) {
        var withdrawn = withdrawals(open);
        return all(open).stream()
                .filter(consent -> !withdrawn.containsKey(consent.id()) && consent.covers(letter, today))
                .findFirst();
    }

    /** Those that concern this letter or could, newest first. */
    List<DisclosureRow> rows(Letter letter, OpenedCase open, LocalDate today) {
        var withdrawn = withdrawals(open);
        return all(open).stream()
                .filter(consent -> consent.concerns(letter))
                .map(consent -> consent.row(letter, today, withdrawn.get(consent.id())))
                .toList();
    }

    boolean isWithdrawn(DisclosureId consent) {
        return em.createQuery("select count(w) from DisclosureWithdrawal w where w.consent = :consent", Long.class)
                        .setParameter("consent", consent)
                        .getSingleResult()
                > 0;
    }

    List<DisclosureConsent> all(OpenedCase open) {
        return em.createQuery(
                        """
                        select distinct c from DisclosureConsent c left join fetch c.content
                        where c.episode = :episode order by c.givenAt desc, c.id
                        """,
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
