package org.levator.episode;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDateTime;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedPatient;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.episode.description.Description;
import org.levator.episode.team.ColleagueRule;
import org.levator.patient.PatientRegistry;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/**
 * Takes a new patient in and opens her first case, with its lead, in one transaction; sent twice it happens once. Whoever may register
 * a person for the second time is asked back once, and is told no more (PAT-3).
 */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class CaseRegistration {
    @Inject
    CircleOfCare circle;

    @Inject
    PatientRegistry registry;

    @Inject
    OpenedCases cases;

    @Inject
    Clinicians clinicians;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public EpisodeId register(@Valid @NotNull RegisterCase command) {
        var episode = submissions.once(command.key(), EpisodeId::new, EpisodeId::uuid, () -> open(command));
        circle.register(cases.patientOf(episode)); // also in the log when the same form came twice
        return episode;
    }

    /**
     * For somebody the clinic knows: what is hers, allergies, pauses and adjustments among it, is there from the start (PAT-6).
     *
     * @throws BrokenRule if she has died; from outside the circles of her cases, and if the caller would lead it herself, by whichever of
     *     her accounts, as a cover or from reception: none of them gets a place that lasts by it
     */
    public EpisodeId another(@Valid @NotNull AnotherCase command) {
        var patient = circle.openPatient(command.patient(), Act.OPEN_CASE).fromInside();
        requireTherapist(command.lead());
        requireNoPlaceByIt(patient, command.lead());
        return submissions.once(command.key(), EpisodeId::new, EpisodeId::uuid, () -> {
            cases.requireAlive(patient);
            return begin(patient, command.lead(), command.description(), command.firstVisit());
        });
    }

    private EpisodeId open(RegisterCase command) {
        var patient = registry.register(command.patient(), command.healthNumber(), command.care());
        requireTherapist(command.lead()); // once there is a row that its refusal can name
        cases.compare(patient, command, clock.instant());
        return begin(patient, command.lead(), command.description(), command.firstVisit());
    }

    private EpisodeId begin(
            OpenedPatient patient, ClinicianId lead, Description description, LocalDateTime firstVisit) {
        var episode = cases.open(patient, description, clock.instant());
        circle.join(patient, episode, lead, Relation.LEAD);
        if (firstVisit != null) {
            cases.bookFirst(
                    episode, patient, lead, firstVisit.atZone(clock.getZone()).toInstant());
        }
        return episode;
    }

    /** Her allergies, her flags and who is around her would open with it: by the circle, or in an emergency from outside it, and no third way. */
    private void requireNoPlaceByIt(OpenedPatient patient, ClinicianId lead) {
        if (!clinicians.isSamePerson(lead, patient.clinician())) {
            return;
        }
        if (patient.role().equals(Role.RECEPTION)) {
            throw new BrokenRule(EpisodeRule.DESK_OPENS_FOR_OTHERS);
        }
        if (circle.isOnlyCovering(patient)) {
            throw new BrokenRule(EpisodeRule.COVER_IS_NO_LEAD);
        }
    }

    private void requireTherapist(ClinicianId lead) {
        if (!clinicians.isTherapist(lead)) {
            throw new BrokenRule(ColleagueRule.LEAD_NOT_A_THERAPIST);
        }
    }
}
