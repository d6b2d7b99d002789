package org.levator.patient.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedPatient;
import org.levator.audit.Act;
import org.levator.patient.decision.Decision;
import org.levator.patient.decision.Decisions;
import org.levator.shared.BrokenRule;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/**
 * The people around a patient, and what she agreed to for each. For the circle of any of her cases, and what the front
 * desk must know of it; whoever opened one from outside reads, and records what she said. They themselves get at nothing.
 */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class ContactKeeping {
    @Inject
    CircleOfCare circle;

    @Inject
    Contacts contacts;

    @Inject
    PeopleAround around;

    @Inject
    Decisions decisions;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public List<ContactRow> read(@NotNull PatientId id) {
        return around.of(circle.openPatient(id, Act.VIEW_CONTACTS));
    }

    @RolesAllowed(Role.RECEPTION)
    public List<DeskContact> atDesk(@NotNull PatientId id) {
        return around.of(circle.openPatient(id, Act.VIEW_CONTACTS)).stream()
                .map(DeskContact::of)
                .flatMap(Optional::stream)
                .toList();
    }

    public ContactId add(@Valid @NotNull AddContact command) {
        var open = circle.openPatient(command.patient(), Act.CHANGE_CONTACTS).fromInside();
        return submissions.once(command.key(), ContactId::new, ContactId::uuid, () -> {
            var contact = Contact.named(command, open.clinician(), clock.instant());
            contacts.add(contact);
            return contact.id();
        });
    }

    /** A yes, a no, or taking a yes back: always possible, without a reason. A decision-maker's word needs one on record for that day. */
    public AgreementId answer(@Valid @NotNull AnswerScopes command) {
        var open = circle.openPatient(command.patient(), Act.CHANGE_CONTACTS);
        var contact = contact(command.contact(), open);
        if (command.speaker() == Speaker.DECISION_MAKER
                && !command.agreed().isEmpty()
                && !decisions.on(Decision.INVOLVEMENT, open, command.on()).isDecidedByAnother()) {
            throw new BrokenRule(ContactRule.NOBODY_DECIDES_FOR_HER);
        }
        return submissions.once(command.key(), AgreementId::new, AgreementId::uuid, () -> {
            var agreement = Agreement.given(contact, command, open.clinician(), clock.instant(), today());
            contacts.add(agreement);
            return agreement.id();
        });
    }

    /** No longer around her. */
    public void gone(@NotNull PatientId id, @NotNull ContactId contact) {
        contact(contact, circle.openPatient(id, Act.CHANGE_CONTACTS).fromInside())
                .gone(today());
    }

    private Contact contact(ContactId id, OpenedPatient open) {
        return contacts.find(id, open).filter(Contact::isAround).orElseThrow(() -> new NotFound("contact"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
