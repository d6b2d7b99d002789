package org.levator.caseload.day;

import java.io.Serializable;
import org.levator.shared.ClinicianId;

/** Somebody of a case's circle, with whom a visit can be. */
public record CircleMember(ClinicianId id, String name) implements Serializable {}
