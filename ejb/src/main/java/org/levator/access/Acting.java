package org.levator.access;

import org.levator.shared.ClinicianId;

/** The person of the clinic who is calling, with the role that counts. */
public record Acting(ClinicianId clinician, String role) {}
