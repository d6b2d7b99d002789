package org.levator.oversight;

import org.levator.access.BreakGlassId;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** Whose case was opened from outside, and by whom. */
record Opening(BreakGlassId id, EpisodeId episode, PatientId patient, ClinicianId by) {}
