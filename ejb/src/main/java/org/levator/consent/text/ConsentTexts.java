package org.levator.consent.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.levator.shared.NotFound;

/** The versions of the consent text. They say nothing about anyone. */
@ApplicationScoped
public class ConsentTexts {
    @PersistenceContext
    EntityManager em;

    /** The newest version that holds on that day, one row per language. */
    public List<ConsentTextRow> current(LocalDate on) {
        return em.createQuery(
                        """
                        select t from ConsentText t where t.edition =
                            (select max(n.edition) from ConsentText n where n.validFrom <= :on)
                        order by t.language
                        """,
                        ConsentText.class)
                .setParameter("on", on)
                .getResultStream()
                .map(ConsentText::row)
                .toList();
    }

    public ConsentTextRow get(ConsentTextId id) {
        var text = em.find(ConsentText.class, id);
        if (text == null) {
            throw new NotFound("consent text");
        }
        return text.row();
    }
}
