package org.levator.web.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.consent.talk.Component;
import org.levator.note.content.Finding;
import org.levator.note.content.NoteContent;
import org.levator.note.content.NoteTemplate;
import org.levator.note.content.Rating;
import org.levator.note.content.Section;
import org.levator.note.signed.AmendmentId;
import org.levator.note.signed.AmendmentKind;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.ErrorReason;
import org.levator.note.signed.NoteRow;
import org.levator.note.signed.SignedNote;
import org.levator.note.signed.SignedText;
import org.levator.note.signed.Signer;
import org.levator.reference.ClinicRow;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;
import org.levator.shared.NoteId;
import org.levator.shared.Province;
import org.levator.shared.VisitId;
import org.levator.shared.document.PdfDocument;
import org.levator.web.faces.text.Texts;
import org.levator.web.faces.text.When;

/** NOT-7: what a printed note says, read back from the PDF. */
class NoteSheetTest {
    static final Instant SIGNED = Instant.parse("2026-11-22T20:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Signer CLAIRE = new Signer("Claire Boisvert", "Physiothérapeute", "CPO", "12345");
    static final String PATIENT = "Maya Tremblay-Okafor, 1994-03-18, L-20418";

    @Test
    @Rule("NOT-7")
    void every_page_names_the_patient_and_its_own_number() throws IOException {
        var pages = pages(note(Language.EN, "a line of text\n".repeat(120), List.of()));

        assertThat(pages).hasSizeGreaterThan(1);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains(PATIENT);
            assertThat(pages.get(i).replaceAll("\\s+", " ")).contains((i + 1) + " of " + pages.size());
        }
    }

    @Test
    @Rule({"NOT-3", "NOT-7", "CON-6"})
    void it_says_who_signed_when_and_that_it_is_late_without_consent_and_not_asked() throws IOException {
        var text = String.join("\n", pages(note(Language.EN, "practised", List.of())));

        assertThat(text)
                .contains(
                        "Claire Boisvert, Physiothérapeute, CPO 12345",
                        "practised",
                        "Late entry",
                        "No recorded consent")
                .contains("agreed aloud", "Red flags not asked in this visit", "vestibule · 14:06 · less guarding");
    }

    @Test
    @Rule({"NOT-3", "CON-6"})
    void a_note_whose_consent_was_somebody_elses_prints_with_its_mark_and_without_an_explanation() throws IOException {
        var text = String.join("\n", pages(note(Language.EN, "practised", List.of(), null)));

        assertThat(text).contains("No recorded consent", "practised").doesNotContain("explanation");
    }

    @Test
    @Rule({"NOT-3", "NOT-7"})
    void what_was_said_later_prints_with_it() throws IOException {
        var later = List.of(
                new AmendmentRow(
                        AmendmentId.random(), AmendmentKind.ADDENDUM, null, CLAIRE, SIGNED, "phoned, all well"),
                new AmendmentRow(
                        AmendmentId.random(),
                        AmendmentKind.ENTERED_IN_ERROR,
                        ErrorReason.WRONG_VISIT,
                        CLAIRE,
                        SIGNED,
                        "the day before"));

        assertThat(String.join("\n", pages(note(Language.EN, "practised", later))))
                .contains("Addendum", "phoned, all well", "Entered in error, Wrong visit", "the day before");
    }

    @Test
    @Rule("NOT-7")
    void it_prints_in_its_own_language() throws IOException {
        assertThat(String.join("\n", pages(note(Language.FR, "pratique", List.of()))))
                .contains("Subjectif", "Inscription tardive", "sécurité", "Note de séance, 2026-11-20");
    }

    private static List<String> pages(SignedNote note) throws IOException {
        var texts = new Texts();
        var locale = note.language().locale();
        var clinic = new ClinicRow(
                "Clinique Riverbend Pelvic Health",
                "1 River Road",
                "Ottawa",
                Province.ON,
                "K1A 0A1",
                "613-555-0100",
                null,
                true);
        var sheet = new NoteSheet(note, texts.in(locale, "note"), texts.in(locale, "safety"), new FixedWhen())
                .of(clinic, PATIENT);
        try (var pdf = Loader.loadPDF(PdfDocument.of(sheet))) {
            var pages = new java.util.ArrayList<String>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    private static SignedNote note(Language language, String text, List<AmendmentRow> later) {
        return note(language, text, later, "agreed aloud");
    }

    private static SignedNote note(Language language, String text, List<AmendmentRow> later, String explanation) {
        var content = new NoteContent(
                NoteTemplate.SOAP,
                Map.of(Section.SUBJECTIVE, text),
                Map.of(Rating.SAFE, 8),
                List.of(new Finding(Component.VESTIBULE, LocalTime.of(14, 6), "less guarding")));
        var row = new NoteRow(
                NoteId.random(),
                VisitId.random(),
                EpisodeId.random(),
                ClinicianId.random(),
                NoteTemplate.SOAP,
                DAY,
                SIGNED,
                CLAIRE.name(),
                true,
                true,
                later.size() > 1,
                later.size());
        return new SignedNote(
                row, new SignedText(content, Optional.empty(), explanation), CLAIRE, language, "0".repeat(64), later);
    }

    private static class FixedWhen extends When {
        @Override
        public String day(Instant instant) {
            return "2026-11-22";
        }

        @Override
        public String dayAndMinute(Instant instant) {
            return "2026-11-22 15:00";
        }
    }
}
