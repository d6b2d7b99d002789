package org.levator.consent.sealed;

import org.levator.shared.EpisodeId;
import org.levator.shared.VisitId;

/** What was recorded as agreed in this visit was about somebody else: whatever rested on it rests on nothing. */
public record ConsentSealed(EpisodeId episode, VisitId visit) {}
