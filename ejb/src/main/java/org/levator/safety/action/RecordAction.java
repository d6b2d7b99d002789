package org.levator.safety.action;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.PlainText;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** Something that was done about a flag, by someone who works in {@code episode}, any case of the flag's patient. */
public record RecordAction(
        @NotNull SubmissionKey key,
        @NotNull EpisodeId episode,
        @NotNull FlagId flag,
        @NotNull ActionKind kind,
        @NotNull Instant happenedAt,
        @PlainText(max = 200) String whom,
        @PlainText(max = 2000) String told,
        Assessor assessor,
        AssessmentOutcome outcome) {
    public RecordAction {
        whom = Text.clean(whom);
        told = Text.clean(told);
    }

    @Override
    public String toString() {
        return "RecordAction[" + flag + ", " + kind + "]";
    }
}
