package org.levator.patient;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
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
    Clock clock;

    public PatientRow read(@NotNull PatientId id) {
        return patients.get(circle.openPatient(id, Act.VIEW_PATIENT).patient()).row();
    }

    public void save(@Valid @NotNull SavePatient command) {
        var opened = circle.openPatient(command.patient(), Act.CHANGE_PATIENT);
        var patient = patients.get(opened.patient());
        patient.change(command.details(), command.seen(), LocalDate.now(clock));
        if (command.newHealthNumber() != null) {
            patient.recordHealthNumber(command.newHealthNumber());
        }
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
