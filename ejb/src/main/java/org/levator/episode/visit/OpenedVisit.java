package org.levator.episode.visit;

import org.levator.access.OpenedCase;

/** A visit together with the proof that its case may be opened. */
public record OpenedVisit(OpenedCase open, VisitFacts facts) {}
