package org.levator.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.levator.shared.document.Sheet.Bullets;
import org.levator.shared.document.Sheet.Fact;
import org.levator.shared.document.Sheet.Facts;
import org.levator.shared.document.Sheet.Heading;
import org.levator.shared.document.Sheet.Paragraph;
import org.levator.shared.document.Sheet.Signature;

class WordDocumentTest {
    @Test
    void a_draft_says_what_the_sheet_says_and_that_it_is_a_draft() throws IOException {
        var text = text(WordDocument.of(sheet()));

        assertThat(text)
                .contains("ÉBAUCHE", "Amélie Roy", "<script>alert(1)</script>", "• Palier", "Claire Boisvert")
                .contains("Première ligne\nDeuxième ligne");
    }

    private static Sheet sheet() {
        return new Sheet(
                Locale.CANADA_FRENCH,
                "Demande de consultation",
                List.of("Clinique Riverbend", "Ottawa"),
                "Amélie Roy · 1990-04-02",
                Optional.of("Ébauche"),
                List.of(
                        new Facts(List.of(new Fact("Patiente", "Amélie Roy"), new Fact("Téléphone", "613 555-0142"))),
                        new Heading("Motif"),
                        new Paragraph("Première ligne\nDeuxième ligne"),
                        new Paragraph("<script>alert(1)</script>"),
                        new Bullets(List.of("Palier", "Détente")),
                        new Signature("Cordialement,", List.of("Claire Boisvert", "Physiothérapeute"))));
    }

    private static String text(byte[] docx) throws IOException {
        Files.createDirectories(Path.of("target/letters"));
        Files.write(Path.of("target/letters/draft.docx"), docx);
        try (var extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }
}
