package org.levator.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.levator.caseload.BannerReading;
import org.levator.note.NoteReading;
import org.levator.note.signed.NoteOnPaper;
import org.levator.reference.ClinicReading;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;
import org.levator.shared.document.PdfDocument;
import org.levator.web.faces.text.Texts;
import org.levator.web.faces.text.When;

/** A signed note as a file whose name says nothing about anyone. */
@Path("/notes")
@RequestScoped
public class NotePrintResource {
    @Inject
    NoteReading reading;

    @Inject
    BannerReading banner;

    @Inject
    ClinicReading clinic;

    @Inject
    Texts texts;

    @Inject
    When when;

    @GET
    @Path("{note}/pdf")
    @Produces("application/pdf")
    public Response pdf(@PathParam("note") String id) {
        var paper = reading.print(note(id));
        var note = paper.note();
        var locale = note.language().locale();
        var sheet = new NoteSheet(note, texts.in(locale, "note"), texts.in(locale, "safety"), when)
                .of(clinic.clinic(), patient(paper));
        return Response.ok(PdfDocument.of(sheet))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"note-" + note.row().serviceDate() + ".pdf\"")
                .build();
    }

    private String patient(NoteOnPaper paper) {
        var about = banner.of(paper.note().row().episode());
        return texts.in(paper.note().language().locale(), "note")
                .of("patientOnPage", paper.patientName(), about.born(), about.caseNumber());
    }

    private static NoteId note(String id) {
        try {
            return NoteId.of(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("note");
        }
    }
}
