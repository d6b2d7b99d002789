package org.levator.episode.leaving;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.ClinicianId;

/** That the patient was told: of whom, when, how, and by whose record. */
public record TellingRow(ClinicianId leaver, String name, LocalDate on, TellingManner manner, String recordedBy)
        implements Serializable {}
