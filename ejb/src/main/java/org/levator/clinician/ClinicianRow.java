package org.levator.clinician;

import java.io.Serializable;
import org.levator.clinician.college.RegulatedTitle;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;

/** A person of the clinic as other pages name her; {@code title} is {@code null} for people without a regulated one. */
public record ClinicianRow(ClinicianId id, String name, Language language, RegulatedTitle title)
        implements Serializable {}
