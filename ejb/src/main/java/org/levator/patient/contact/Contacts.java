package org.levator.patient.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedPatient;
import org.levator.shared.PatientId;

/** The people around patients, and what was agreed for them. */
@ApplicationScoped
class Contacts {
    @PersistenceContext
    EntityManager em;

    void add(Contact contact) {
        em.persist(contact);
    }

    void add(Agreement agreement) {
        em.persist(agreement);
    }

    Optional<Contact> find(ContactId id, OpenedPatient open) {
        return Optional.ofNullable(em.find(Contact.class, id)).filter(c -> c.isOf(open.patient()));
    }

    /** By name, with those who are no longer around her. */
    List<Contact> all(PatientId patient) {
        return em.createQuery("select c from Contact c where c.patient = :patient order by c.name, c.id", Contact.class)
                .setParameter("patient", patient)
                .getResultList();
    }

    List<Agreement> agreements(PatientId patient) {
        return em.createQuery(
                        """
                        select a from ContactAgreement a
                        where a.contact in (select c.id from Contact c where c.patient = :patient)
                        """,
                        Agreement.class)
                .setParameter("patient", patient)
                .getResultList();
    }
}
