package org.levator.patient.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.levator.patient.decision.FakeDecisions;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

/** The people around a patient in memory, with what she agreed to today. */
public class PeopleHere extends PeopleAround {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    private int words;

    public PeopleHere() {
        contacts = new FakeContacts();
        decisions = new FakeDecisions();
        clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    public ContactId add(PatientId patient, ContactKind kind, String name, String phone) {
        var contact = Contact.named(
                new AddContact(SubmissionKey.random(), patient, kind, name, phone), ClinicianId.random(), NOW);
        contacts.add(contact);
        return contact.id();
    }

    public void agree(PatientId patient, ContactId id, Scope... scopes) {
        var contact = contacts.said(patient).keySet().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
        var today = LocalDate.now(clock);
        var command =
                new AnswerScopes(SubmissionKey.random(), patient, id, Set.of(scopes), Speaker.PATIENT, null, today);
        contacts.add(Agreement.given(contact, command, ClinicianId.random(), NOW.plusSeconds(++words), today));
    }
}
