package org.levator.patient.contact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.access.OpenedPatient;
import org.levator.shared.PatientId;

/** The people around patients, on lists. */
class FakeContacts extends Contacts {
    private final List<Contact> people = new ArrayList<>();
    private final List<Agreement> said = new ArrayList<>();

    @Override
    void add(Contact contact) {
        people.add(contact);
    }

    @Override
    void add(Agreement agreement) {
        said.add(agreement);
    }

    @Override
    Optional<Contact> find(ContactId id, OpenedPatient open) {
        return said(open.patient()).keySet().stream()
                .filter(c -> c.id().equals(id))
                .findFirst();
    }

    @Override
    Map<Contact, List<Agreement>> said(PatientId patient) {
        var all = new LinkedHashMap<Contact, List<Agreement>>();
        people.stream().filter(c -> c.isOf(patient)).forEach(c -> all.put(c, about(c)));
        return all;
    }

    private List<Agreement> about(Contact contact) {
        return said.stream().filter(a -> a.contact().equals(contact.id())).toList();
    }
}
