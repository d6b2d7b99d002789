package org.levator.letter.print;

import org.levator.shared.document.PdfDocument;
import org.levator.shared.document.Sheet;

/**
 * A letter's final form: its number, its words, and the bytes that go out.
 *
 * @param text as screens show it
 */
public record Print(String number, String text, int pages, byte[] pdf) {
    public static Print of(String number, Sheet printed, Sheet onScreen) {
        var pdf = PdfDocument.of(printed);
        return new Print(number, onScreen.text(), PdfDocument.pages(pdf), pdf);
    }

    @Override
    public String toString() {
        return "Print[" + number + "]";
    }
}
