package org.levator.it.input;

import java.util.List;

/** What is typed into a field of text that no person would type; {@link #WORDS} is odd too, and is kept. */
enum Hostile {
    NUL("vor\u0000nach"),
    ESCAPE("vor\u001Bnach"),
    BACKSPACE("vor\bnach"),
    FORM_FEED("vor\fnach"),
    NO_CHARACTER("vor\uFFFEnach"),
    NO_CHARACTER_EITHER("vor\uFFFFnach"),
    TOO_LONG(null),
    WORDS(null);

    /** What every kind of choice, day, time and number is asked to be. */
    static final List<String> NO_ANSWER = List.of(
            "nonsense",
            "vor\u0000nach",
            "99999999999999999999",
            "2026-02-31",
            "25:70",
            "' or 1=1 --",
            "#{facesContext.externalContext.session}${1/0}",
            "00000000-0000-0000-0000-000000000000",
            "../../etc/passwd",
            "<script>alert(1)</script>");

    /** Half of a pair that makes one character: a browser writes U+FFFD for it, and other bytes are read so. */
    static final String HALVES = "vor\uD83Dnach\uDE0C";

    private static final String LETTERS = "\uD83D\uDE0C \u202B\u05E9\u05DC\u05D5\u05DD\u202C e\u0301 \uFFFD";
    private static final String MARKS = "<b onmouseover=alert(1)>'\"&#{7*7}";
    private static final String LINES = "\r\nb\rc";
    private static final int ROOM_FOR_ALL = 100;

    private final String text;

    Hostile(String text) {
        this.text = text;
    }

    /** @param max the longest text that the field takes */
    String in(int max) {
        return this == TOO_LONG ? "\u00e9".repeat(max + 1) : text;
    }

    boolean isRefused() {
        return this != WORDS;
    }

    /**
     * Emoji, right to left, combining marks, line ends, quotes, a script, an expression: as much of it as the field takes.
     *
     * @param half for a short field, one half of it or the other
     */
    static String words(String mark, int max, int half) {
        var all = max >= ROOM_FOR_ALL ? LETTERS + LINES + MARKS : half == 0 ? LETTERS : LINES + MARKS;
        var most = Math.min(all.length(), max - mark.length() - 1);
        var cut = Character.isHighSurrogate(all.charAt(Math.max(0, most - 1))) ? most - 1 : most;
        return most <= 0 ? mark.substring(0, Math.min(max, mark.length())) : mark + all.substring(0, cut) + ".";
    }

    static boolean fitsAtOnce(int max) {
        return max >= ROOM_FOR_ALL;
    }
}
