package org.levator.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.shared.Conformance;
import org.levator.shared.document.Sheet.Bullets;
import org.levator.shared.document.Sheet.Fact;
import org.levator.shared.document.Sheet.Facts;
import org.levator.shared.document.Sheet.Heading;
import org.levator.shared.document.Sheet.Lines;
import org.levator.shared.document.Sheet.Paragraph;
import org.levator.shared.document.Sheet.Signature;

class PdfDocumentTest {
    private static final String SCRIPT = "<script>alert('x')</script> & </p><img src=\"http://example.org/x\"/>";

    private static byte[] english;
    private static byte[] french;

    @BeforeAll
    static void print() throws IOException {
        english = PdfDocument.of(sheet(Locale.CANADA, "Referral", 40));
        french = PdfDocument.of(sheet(Locale.CANADA_FRENCH, "Demande de consultation", 2));
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/sheet-en.pdf"), english);
        Files.write(Path.of("target/letters/sheet-fr.pdf"), french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "3a"})
    void a_printed_sheet_is_accessible_and_can_be_archived(String flavour) {
        for (var pdf : List.of(english, french)) {
            assertThat(Conformance.failedChecks(pdf, flavour)).isEmpty();
        }
    }

    @Test
    void french_accents_are_printed_as_written() throws IOException {
        assertThat(text(french)).contains("rééducation pelvi-périnéale", "« palier »", "œuvre", "Noël à l’île");
    }

    @Test
    @Rule("NOT-7")
    void a_sign_without_a_glyph_is_printed_by_its_name() throws IOException {
        var sheet = new Sheet(
                Locale.CANADA,
                "Note",
                List.of("Clinic"),
                "foot",
                Optional.empty(),
                List.of(new Paragraph("Felt 😀 “again”.")));

        var pdf = PdfDocument.of(sheet);

        assertThat(text(pdf)).contains("Felt [GRINNING FACE] “again”.");
        assertThat(Conformance.failedChecks(pdf, "3a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "3a"})
    @Rule("LET-4")
    void signs_that_the_text_face_lacks_come_from_another(String flavour) throws IOException {
        var sheet = new Sheet(
                Locale.CANADA,
                "Pain ≤ 3",
                List.of("Clinic"),
                "foot",
                Optional.empty(),
                List.of(new Paragraph("≥ 4 weeks → next step ✓")));

        var pdf = PdfDocument.of(sheet);

        assertThat(text(pdf)).contains("Pain ≤ 3", "≥ 4 weeks → next step ✓");
        assertThat(Conformance.failedChecks(pdf, flavour)).isEmpty();
    }

    @Test
    void typed_markup_stays_text() throws IOException {
        assertThat(text(english)).contains("<script>alert('x')</script> & </p><img src=\"http://example.org/x\"/>");
        assertThat(new String(english, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("/JavaScript");
    }

    @Test
    void every_page_carries_the_patient_and_its_number() throws IOException {
        try (var document = Loader.loadPDF(english)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(1);
            for (int page = 1; page <= pages; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains("Amélie Roy · 1990-04-02", "Page " + page + " of " + pages);
            }
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Sheet sheet(Locale language, String title, int paragraphs) {
        var blocks = new java.util.ArrayList<Sheet.Block>();
        blocks.add(new Lines(List.of("Dr. Jeanne Morin", "12 rue de l’Église", "Ottawa ON")));
        blocks.add(new Facts(List.of(new Fact("Patient", "Amélie Roy"), new Fact("Birth date", "1990-04-02"))));
        blocks.add(new Heading("Noël à l’île"));
        blocks.add(new Paragraph(SCRIPT));
        for (int i = 0; i < paragraphs; i++) {
            blocks.add(new Paragraph(
                    "La rééducation pelvi-périnéale avance palier par « palier », œuvre commune.\nPuis."));
        }
        blocks.add(new Bullets(List.of("One", "Two", SCRIPT)));
        blocks.add(new Signature("Sincerely,", List.of("Claire Boisvert", "Physiotherapist")));
        return new Sheet(
                language,
                title,
                List.of("Riverbend Pelvic Health", "12 Sussex Drive, Ottawa ON"),
                "Amélie Roy · 1990-04-02",
                Optional.of("Draft"),
                blocks);
    }
}
