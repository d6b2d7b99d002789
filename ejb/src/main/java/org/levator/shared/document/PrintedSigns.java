package org.levator.shared.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The signs that the fonts shipped here can print: Latin, Greek and Cyrillic writing, ≥ and → and their like. Emoji and other scripts are not. */
public final class PrintedSigns {
    private static final List<CmapLookup> FONTS = List.of(
            lookup("fonts/NotoSans-Regular.ttf"),
            lookup("fonts/NotoSans-Bold.ttf"),
            lookup("fonts/NotoSans-Italic.ttf"));
    private static final CmapLookup SYMBOLS = lookup("fonts/DejaVuSans.ttf");

    private PrintedSigns() {}

    /** The first sign of a text that cannot be printed; by its number when it cannot be seen either. */
    public static Optional<String> firstMissingIn(String text) {
        return text.codePoints()
                .filter(sign -> !isPrinted(sign))
                .mapToObj(PrintedSigns::shown)
                .findFirst();
    }

    /** The text with the name of each sign that cannot be printed in its place, in square brackets. */
    static String named(String text) {
        return text.codePoints()
                .mapToObj(sign -> isPrinted(sign) ? Character.toString(sign) : "[" + Character.getName(sign) + "]")
                .collect(Collectors.joining());
    }

    private static boolean isPrinted(int sign) {
        return Character.isWhitespace(sign)
                || FONTS.stream().allMatch(font -> font.getGlyphId(sign) != 0)
                || isSymbol(sign) && SYMBOLS.getGlyphId(sign) != 0;
    }

    /** Letters of other scripts would need shaping, and of the emoji only some have a drawing. */
    private static boolean isSymbol(int sign) {
        var type = Character.getType(sign);
        return Character.isBmpCodePoint(sign) && (type == Character.MATH_SYMBOL || type == Character.OTHER_SYMBOL);
    }

    private static String shown(int sign) {
        return Character.getType(sign) == Character.FORMAT || Character.getType(sign) == Character.NON_SPACING_MARK
                ? "U+" + Integer.toHexString(sign).toUpperCase(Locale.ROOT)
                : Character.toString(sign);
    }

    private static CmapLookup lookup(String file) {
        try (var in = PrintedSigns.class.getResourceAsStream(file);
                var font = new TTFParser(true).parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
