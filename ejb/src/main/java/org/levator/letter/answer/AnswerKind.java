package org.levator.letter.answer;

import java.util.List;
import java.util.stream.Stream;

/** What is recorded about the answer to a letter: by when one is awaited, or what came of it. Also where the letter stands with it. */
public enum AnswerKind {
    EXPECTED,
    NOT_EXPECTED,
    LAPSED,
    ACKNOWLEDGED,
    BOOKED,
    SEEN,
    ANSWERED;

    /** It happened outside the clinic and can always be recorded; all others are the circle's own decision. */
    public boolean isWhatCame() {
        return compareTo(LAPSED) > 0;
    }

    /** Something came and the answer itself is still to come. */
    boolean isOnTheWay() {
        return isWhatCame() && this != ANSWERED;
    }

    /** Nothing more is awaited, unless a new day is given. */
    public boolean ends() {
        return this == NOT_EXPECTED || this == LAPSED || this == ANSWERED;
    }

    /**
     * Whoever logs a sending may still say so: by when an answer is expected, until one came or the circle has ended it; that none is,
     * only while nothing came.
     *
     * @param state where the letter stands; {@code null} while nothing was recorded
     */
    public boolean maySayWhoSends(AnswerKind state) {
        return state == null || state == EXPECTED || this == EXPECTED && state.isOnTheWay();
    }

    /** What there is to say of a letter that stands there, or nowhere yet, what came first; nothing that ended ends again. */
    public static List<AnswerKind> offered(AnswerKind state) {
        var ended = state != null && state.ends();
        return Stream.of(ACKNOWLEDGED, BOOKED, SEEN, ANSWERED, EXPECTED, NOT_EXPECTED, LAPSED)
                .filter(kind -> !ended || kind.isWhatCame() || !kind.ends())
                .toList();
    }

    /**
     * Where the letter stands once this is recorded: a new day takes nothing back of what came, and neither does what is recorded late.
     *
     * @param before {@code null} while nothing was recorded
     * @param awaited whether an answer is awaited from now on
     */
    AnswerKind after(AnswerKind before, boolean awaited) {
        var open = before != null && (before.isOnTheWay() || before == ANSWERED && !awaited);
        if (!open || ends()) {
            return this;
        }
        return before.compareTo(this) > 0 ? before : this;
    }
}
