package org.levator.patient.contact;

import java.util.ArrayList;
import java.util.List;
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
        return all(open.patient()).stream().filter(c -> c.id().equals(id)).findFirst();
    }

    @Override
    List<Contact> all(PatientId patient) {
        return people.stream().filter(c -> c.isOf(patient)).toList();
    }

    @Override
    List<Agreement> agreements(PatientId patient) {
        return said.stream()
                .filter(a -> all(patient).stream().anyMatch(c -> c.id().equals(a.contact())))
                .toList();
    }
}
