package org.levator.access;

import java.time.Instant;
import org.levator.shared.PatientId;

/** An opening from outside the circle that still runs. */
record OpenGlass(BreakGlassId id, PatientId patient, Instant until) {}
