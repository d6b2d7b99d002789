package org.levator.episode.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.levator.shared.ClinicianId;

/** What one leaving therapist leaves behind: numbers, names and days. */
public record LeavingSheet(
        ClinicianId clinician,
        String name,
        LocalDate lastDay,
        List<LeftCase> cases,
        List<LeftCover> covers,
        List<LeftSupervision> supervisions,
        List<LeftVisit> visits)
        implements Serializable {
    /** Of somebody who stays. */
    public static LeavingSheet none(ClinicianId clinician, String name) {
        return new LeavingSheet(clinician, name, null, List.of(), List.of(), List.of(), List.of());
    }

    /** How many rows its reader sees. */
    public int shown() {
        return cases.size() + covers.size() + supervisions.size() + visits.size();
    }

    /** Which nobody leads after her. */
    public List<LeftCase> withoutLead() {
        return cases.stream().filter(led -> led.next() == null).toList();
    }

    /** Open ones, whose patients are to be told. */
    public List<LeftCase> open() {
        return cases.stream().filter(LeftCase::open).toList();
    }
}
