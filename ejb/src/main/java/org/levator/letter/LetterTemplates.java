package org.levator.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.levator.shared.Language;

/** The editions of the letters' words. */
@ApplicationScoped
class LetterTemplates {
    @PersistenceContext
    EntityManager em;

    /** The edition that a new letter starts from. */
    LetterTemplate newest(LetterKind kind, Language language) {
        return em.createQuery(
                        "select t from LetterTemplate t where t.kind = :kind and t.language = :language"
                                + " order by t.edition desc",
                        LetterTemplate.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .setMaxResults(1)
                .getSingleResult();
    }

    LetterTemplate of(Letter letter) {
        return em.find(LetterTemplate.class, letter.template());
    }
}
