package org.levator.safety;

import java.time.Instant;
import org.levator.safety.action.ReleasedBy;
import org.levator.safety.screen.Pauses;
import org.levator.safety.screen.Urgency;
import org.levator.safety.screen.Wording;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.PatientId;

/**
 * One flag. Lists show {@code urgency} only; {@code text} and {@code advice} belong on a page of the case.
 *
 * @param awaitsAction nothing has been recorded about it yet
 * @param open it still pauses what it pauses
 * @param inError it was entered in error, and asks for nothing
 */
public record FlagRow(
        FlagId id,
        PatientId patient,
        EpisodeId episode,
        Wording text,
        Wording advice,
        Urgency urgency,
        Pauses pauses,
        ReleasedBy releasedBy,
        boolean draftsLetter,
        boolean onlyAlone,
        Instant raisedAt,
        Instant dueAt,
        boolean awaitsAction,
        boolean open,
        boolean inError) {}
