package org.levator.caseload.attention;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.episode.EpisodeState;
import org.levator.patient.PersonName;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;

/**
 * A red flag that stands, seen from one of the caller's cases of its patient: it concerns whoever is around her (PAT-6).
 *
 * @param raisedIn the case in which it was raised
 * @param awaits nothing has been done about it
 * @param pausing it still pauses something
 * @param missedAt the last visit missed after it, if nobody has reached her since; else {@code null}
 * @param call what was said last about calling her, {@code pause} about the pause; {@code null} if nothing was
 */
record FlagFacts(
        FlagId flag,
        EpisodeId raisedIn,
        EpisodeId episode,
        String number,
        EpisodeState state,
        PersonName name,
        Instant dueAt,
        Instant raisedAt,
        boolean awaits,
        boolean pausing,
        Instant missedAt,
        AsideEntry call,
        String callBy,
        AsideEntry pause,
        String pauseBy) {
    /** Once per flag: by an open case before a closed one, by the case in which it was raised before another. */
    private static final Comparator<FlagFacts> NEAREST = comparing((FlagFacts f) -> !f.state.isOpen())
            .thenComparing(f -> !f.episode.equals(f.raisedIn))
            .thenComparing(FlagFacts::number);

    static Collection<FlagFacts> oncePerFlag(List<FlagFacts> facts) {
        return facts.stream()
                .collect(Collectors.toMap(FlagFacts::flag, f -> f, BinaryOperator.minBy(NEAREST)))
                .values();
    }

    /** A flag for which nothing was done waits in a closed case too (RED-1); what else follows from it ends with her last open one (CAS-4). */
    Stream<AttentionRow> rows(LocalDate today) {
        if (awaits) {
            return Stream.of(row(AttentionKind.FLAG, dueAt, null));
        }
        var rows = new ArrayList<AttentionRow>();
        if (state.isOpen() && missedAt != null) {
            rows.add(row(AttentionKind.CALL, missedAt, Aside.inForce(call, callBy, missedAt, today)));
        }
        if (state.isOpen() && pausing) {
            rows.add(row(AttentionKind.PAUSE, raisedAt, Aside.inForce(pause, pauseBy, raisedAt, today)));
        }
        return rows.stream();
    }

    private AttentionRow row(AttentionKind kind, Instant since, Aside aside) {
        return new AttentionRow(Matter.ofFlag(kind, episode, flag), number, name, since, missedAt, aside);
    }

    @Override
    public String toString() {
        return "FlagFacts[" + flag + "]";
    }
}
