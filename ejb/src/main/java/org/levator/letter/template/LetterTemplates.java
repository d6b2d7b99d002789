package org.levator.letter.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.levator.letter.content.LetterKind;
import org.levator.shared.Language;

/** The editions of the letters' words. */
@ApplicationScoped
public class LetterTemplates {
    @PersistenceContext
    EntityManager em;

    /** The edition that a new letter starts from. */
    public Template newest(LetterKind kind, Language language) {
        return em.createQuery(
                        "select t from LetterTemplate t where t.kind = :kind and t.language = :language"
                                + " order by t.edition desc",
                        LetterTemplate.class)
                .setParameter("kind", kind)
                .setParameter("language", language)
                .setMaxResults(1)
                .getSingleResult()
                .template();
    }

    public Template get(LetterTemplateId id) {
        return em.find(LetterTemplate.class, id).template();
    }
}
