package org.levator.access;

import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** A case and whose it is, for somebody who may be outside its circle. */
public record OutsideCase(EpisodeId episode, PatientId patient) {}
