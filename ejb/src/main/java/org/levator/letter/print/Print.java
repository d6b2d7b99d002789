package org.levator.letter.print;

import org.levator.shared.document.PdfDocument;
import org.levator.shared.document.Sheet;

/** A letter's final form: its number, its words, and the bytes that go out. */
public record Print(String number, String text, int pages, byte[] pdf) {
    public static Print of(String number, Sheet sheet) {
        var pdf = PdfDocument.of(sheet);
        return new Print(number, sheet.text(), PdfDocument.pages(pdf), pdf);
    }

    @Override
    public String toString() {
        return "Print[" + number + "]";
    }
}
