package org.levator.patient.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

/** Allergies, pregnancy, implants, adjustments and words: for the circle of any of her cases, never for reception. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class CareProfileEditing {
    @Inject
    CircleOfCare circle;

    @Inject
    CareProfiles profiles;

    @Inject
    Clock clock;

    public CareProfileRow read(@NotNull PatientId id) {
        return profiles.newest(circle.openPatient(id, Act.VIEW_CARE_PROFILE).patient())
                .row();
    }

    public void save(@Valid @NotNull SaveCareFacts command) {
        var opened = circle.openPatient(command.patient(), Act.CHANGE_CARE_PROFILE);
        var newest = profiles.newest(opened.patient());
        if (!newest.facts().equals(command.facts())) {
            profiles.add(newest.revised(command.facts(), command.seen(), opened.clinician(), clock.instant()));
        }
    }
}
