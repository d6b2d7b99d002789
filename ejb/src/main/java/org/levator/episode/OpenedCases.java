package org.levator.episode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.levator.access.OpenedPatient;
import org.levator.episode.description.CaseDescriptions;
import org.levator.episode.description.Description;
import org.levator.episode.duplicate.Duplicates;
import org.levator.episode.visit.CaseVisits;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** New cases and their first visits. */
@ApplicationScoped
class OpenedCases {
    @Inject
    Episodes episodes;

    @Inject
    CaseDescriptions descriptions;

    @Inject
    CaseVisits visits;

    @Inject
    Duplicates duplicates;

    void compare(OpenedPatient patient, RegisterCase command, Instant now) {
        duplicates.compare(patient, command.patient(), command.healthNumber(), command.evenIfRegistered(), now);
    }

    EpisodeId open(OpenedPatient patient, Description description, Instant now) {
        var episode = Episode.inquired(patient.patient(), episodes.nextNumber(), patient.clinician(), now);
        episodes.add(episode);
        descriptions.begin(episode.id(), description, patient.clinician(), now);
        return episode.id();
    }

    /** A death ended each of her cases. */
    void requireAlive(OpenedPatient patient) {
        if (episodes.isDeceased(patient)) {
            throw new BrokenRule(EpisodeRule.PATIENT_DIED);
        }
    }

    void bookFirst(EpisodeId episode, OpenedPatient patient, ClinicianId lead, Instant start) {
        visits.bookFirst(episode, patient, lead, start);
    }

    PatientId patientOf(EpisodeId episode) {
        return episodes.patientOf(episode);
    }
}
