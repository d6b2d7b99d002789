package org.levator.patient;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedPatient;
import org.levator.audit.Act;
import org.levator.patient.contact.ContactRule;
import org.levator.patient.contact.PeopleAround;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.BrokenRule;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

/** Names, contacts and health number: for reception, and for the circle of any of her cases. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class PatientEditing {
    @Inject
    CircleOfCare circle;

    @Inject
    Patients patients;

    @Inject
    PeopleAround people;

    @Inject
    Clock clock;

    public PatientRow read(@NotNull PatientId id) {
        var opened = circle.openPatient(id, Act.VIEW_PATIENT);
        var row = patients.get(opened.patient()).row();
        return row.with(
                patients.removals(opened.patient()),
                toAsk(opened, row.details()),
                opened.outsideUntil().orElse(null));
    }

    /** @throws BrokenRule if somebody else saved in between; from outside the circles of her cases if more than what is missing was typed */
    public void save(@Valid @NotNull SavePatient command) {
        var opened = circle.openPatient(command.patient(), Act.CHANGE_PATIENT);
        var patient = patients.get(opened.patient());
        if (opened.outsideUntil().isPresent()) {
            patient.requireOnlyAdded(command.details(), command.newHealthNumber(), command.seen());
        }
        requireOwnContacts(opened, patient.details(), command.details());
        patient.change(command.details(), command.seen(), LocalDate.now(clock), clock.instant());
        if (command.newHealthNumber() != null) {
            patient.recordHealthNumber(command.newHealthNumber());
        }
    }

    /** Someone close to her is called only where she said so; what was on record before is pointed out, and left as it is. */
    private void requireOwnContacts(OpenedPatient opened, PatientDetails before, PatientDetails typed) {
        var emergency = typed.emergencyContact();
        if (emergency != null && !emergency.equals(before.emergencyContact())) {
            people.requireCallable(opened, emergency.name(), emergency.phone());
        }
        people.requireHers(opened, callable(typed.phones().stream().filter(p -> !before.phones()
                .contains(p))));
    }

    private Set<ContactRule> toAsk(OpenedPatient opened, PatientDetails kept) {
        var emergency = Optional.ofNullable(kept.emergencyContact());
        return people.toAsk(
                opened,
                emergency.map(EmergencyContact::name).orElse(null),
                emergency.map(EmergencyContact::phone).orElse(null),
                callable(kept.phones().stream()));
    }

    private static List<String> callable(Stream<Phone> phones) {
        return phones.filter(p -> p.use() != Phone.Use.DO_NOT_CALL)
                .map(Phone::number)
                .toList();
    }

    /** Her legal name and former ones, where a payer or an identity check asks; that they were looked at is logged as an act of its own. */
    public OtherNames showOtherNames(@NotNull PatientId id) {
        return patients.get(circle.openPatient(id, Act.SHOW_OTHER_NAMES).patient())
                .otherNames();
    }

    /** Entered by mistake, perhaps from another person's card: it is in no view, search or comparison any more. */
    public void removeHealthNumber(@NotNull PatientId id, int seen) {
        var opened = circle.openPatient(id, Act.REMOVE_HEALTH_NUMBER).fromInside();
        patients.get(opened.patient()).removeHealthNumber(seen, opened.clinician(), clock.instant());
    }

    /** The same for a legal name, the current or a former one, which had to be shown first. */
    public void removeLegalName(@NotNull PatientId id, @Valid @NotNull PersonName name, int seen) {
        var opened = circle.openPatient(id, Act.REMOVE_LEGAL_NAME).fromInside();
        patients.get(opened.patient()).removeLegalName(name, seen, opened.clinician(), clock.instant());
    }

    /** The number as the card prints it; that it was looked at is logged as an act of its own. */
    public String unmaskHealthNumber(@NotNull PatientId id) {
        var opened = circle.openPatient(id, Act.UNMASK_HEALTH_NUMBER);
        return patients.get(opened.patient())
                .healthNumber()
                .map(HealthNumber::display)
                .orElseThrow(() -> new NotFound("health number"));
    }
}
