package org.levator.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.levator.shared.NotFound;
import org.levator.shared.RecipientId;
import org.levator.shared.Text;

/** The directory, for the letters that are addressed from it. */
@ApplicationScoped
public class Recipients {
    @PersistenceContext
    EntityManager em;

    public Optional<RecipientRow> find(RecipientId id) {
        return Optional.ofNullable(em.find(Recipient.class, id)).map(Recipient::row);
    }

    /** Those who may be chosen for a new letter, by name. */
    public List<RecipientRow> choices() {
        return em.createQuery("select r from Recipient r where r.active order by r.name, r.id", Recipient.class)
                .getResultStream()
                .map(Recipient::row)
                .toList();
    }

    void add(Recipient recipient) {
        em.persist(recipient);
    }

    /** @throws NotFound if there is no such recipient */
    Recipient get(RecipientId id) {
        return Optional.ofNullable(em.find(Recipient.class, id)).orElseThrow(() -> new NotFound("recipient"));
    }

    /** All, set aside ones last, whose name, organisation or city holds the text; {@code null} or empty for all. */
    List<RecipientRow> matching(String text) {
        return em.createQuery(
                        """
                        select r from Recipient r
                        where :text is null or lower(r.name) like :text escape '!' or lower(r.organisation) like :text escape '!'
                            or lower(r.address.city) like :text escape '!'
                        order by r.active desc, r.name, r.id
                        """,
                        Recipient.class)
                .setParameter("text", like(text))
                .getResultStream()
                .map(Recipient::row)
                .toList();
    }

    private static String like(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + Text.literally(text.strip().toLowerCase(Locale.ROOT)) + "%";
    }
}
