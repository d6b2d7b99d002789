package org.levator.patient.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Everyone by name, with those who are no longer around her, and everything that was said about each. */
    Map<Contact, List<Agreement>> said(PatientId patient) {
        var said = new LinkedHashMap<Contact, List<Agreement>>();
        em.createQuery(
                        """
                        select c, a from Contact c left join ContactAgreement a on a.contact = c.id
                        where c.patient = :patient order by c.name, c.id
                        """,
                        Tuple.class)
                .setParameter("patient", patient)
                .getResultList()
                .forEach(row -> {
                    var about = said.computeIfAbsent(row.get(0, Contact.class), c -> new ArrayList<>());
                    Optional.ofNullable(row.get(1, Agreement.class)).ifPresent(about::add);
                });
        return said;
    }
}
