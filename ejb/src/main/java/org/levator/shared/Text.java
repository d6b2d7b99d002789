package org.levator.shared;

import java.text.Normalizer;
import java.util.Locale;

/** What may stand in text that people typed: everything, except what a database, an XML answer or a PDF cannot carry. */
public final class Text {
    private Text() {}

    /** Line ends as LF, nothing at either end; {@code null} stays {@code null}, blank becomes {@code null}. */
    public static String clean(String typed) {
        if (typed == null) {
            return null;
        }
        var text = lines(typed).strip();
        return text.isEmpty() ? null : text;
    }

    /** Line ends as LF. */
    public static String lines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Without accents, case and more than one blank at a time, for finding and comparing names. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('đ', 'd') // a letter of its own, which no normal form takes apart; so are the next two
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('’', '\'')
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** For {@code like … escape '!'}: the wildcards of the database are letters like others. */
    public static String literally(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }

    /** False for NUL and the other C0 controls, lone surrogates, U+FFFE and U+FFFF. */
    public static boolean isPlain(CharSequence text) {
        return text.codePoints().allMatch(Text::isPlain);
    }

    private static boolean isPlain(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t';
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !loneSurrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
