package org.levator.letter.view;

/** What several lists ask about a letter {@code l}. */
public final class LetterConditions {
    /**
     * No other has taken its place. One still in the house gives way as soon as another is begun; one that was sent, whose answer is
     * waited for, only once that other was sent as well, or yet another in the place of that (LET-6).
     */
    public static final String NOT_REPLACED =
            """
            not exists (select n.id from Letter n left join Letter m on m.replaces = n.id and m.sealedAt is null
                where n.replaces = l.id and n.sealedAt is null and (l.state <> SENT or n.state = SENT or m.state = SENT))
            """;

    /** Whoever lists what is still to be written or issued leaves out what was begun because of a flag that was entered in error (TRN-4). */
    public static final String NOT_BEGUN_IN_ERROR =
            """
            (l.flagInErrorAt is null or l.state not in (DRAFT, APPROVED))
            """;

    private LetterConditions() {}
}
