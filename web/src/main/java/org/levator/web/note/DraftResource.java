package org.levator.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.note.NoteReading;
import org.levator.note.NoteWriting;
import org.levator.note.VisitNote;
import org.levator.note.draft.DraftAnswer;
import org.levator.note.draft.DraftText;
import org.levator.note.draft.SaveDraft;
import org.levator.shared.BrokenRule;
import org.levator.shared.NotFound;
import org.levator.shared.VisitId;
import org.levator.web.faces.text.Texts;

/** Keeps what is being typed (NOT-2), or says why not. 409 brings the other text, so that the page can show both. */
@Path("/drafts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    @Inject
    NoteWriting writing;

    @Inject
    NoteReading reading;

    @Inject
    Sitting sitting;

    @Inject
    Texts texts;

    @PUT
    @Path("{visit}")
    public Response save(@PathParam("visit") String visit, DraftBody body) {
        var command = command(visit, body);
        try {
            return answer(command, writing.save(command));
        } catch (BrokenRule keptAsItIs) {
            return instead(command, writing.open(command.visit()), keptAsItIs);
        } catch (ConstraintViolationException invalid) {
            return refused(Status.BAD_REQUEST, hidden(body.sections));
        } catch (NotFound ended) {
            return refused(Status.NOT_FOUND, Optional.of(texts.get("note").get("notHere")));
        }
    }

    /** Which field holds a character that cannot be kept. */
    private Optional<String> hidden(Map<String, String> typed) {
        return NoteFields.unkept(typed, texts.get("note"))
                .map(field -> texts.get("faces").of("typed.hidden", field));
    }

    private static Response refused(Status status, Optional<String> sentence) {
        return Response.status(status)
                .entity(sentence.map(words -> Map.of("sentence", words)).orElse(Map.of()))
                .build();
    }

    private SaveDraft command(String visit, DraftBody body) {
        if (body == null || body.sections == null) {
            throw new BadRequestException();
        }
        try {
            var id = VisitId.of(visit);
            return new SaveDraft(
                    id,
                    body.version,
                    NoteFields.content(body.sections),
                    NoteFields.explanation(body.sections),
                    sitting.at(id));
        } catch (IllegalArgumentException notSentByOurPage) {
            throw new BadRequestException();
        }
    }

    private Response answer(SaveDraft sent, DraftAnswer answer) {
        var draft = answer.draft();
        return answer.saved()
                ? Response.ok(Map.of(
                                "version",
                                draft.version(),
                                "savedAt",
                                draft.savedAt().toString()))
                        .build()
                : conflict(draft.version(), beside(sent, draft.text()), "");
    }

    /**
     * The other text is the signed one, or the one that was handed over unsigned, or none where it was taken out: the page keeps what is typed
     * and shows it beside. Going on there is no new beginning.
     */
    private Response instead(SaveDraft sent, VisitNote note, BrokenRule refused) {
        var sentence = texts.get("note").of(refused.rule().messageKey());
        if (note.signed() != null) {
            var signed = reading.get(note.signed()).text();
            var other = new DraftText(signed.content(), signed.explanation());
            return conflict(Math.max(sent.base(), 1), beside(sent, other), sentence);
        }
        var draft = note.draft();
        var other = draft.version() == 0 ? List.<NotePart>of() : beside(sent, draft.text());
        return conflict(Math.max(sent.base(), draft.version()), other, sentence);
    }

    private List<NotePart> beside(SaveDraft sent, DraftText other) {
        return new NoteWords(texts.get("note")).differing(sent.text(), other);
    }

    private static Response conflict(int version, List<NotePart> other, String sentence) {
        var parts = other.stream()
                .map(part -> Map.of("name", part.name(), "label", part.label(), "text", part.text()))
                .toList();
        return Response.status(Status.CONFLICT)
                .entity(Map.of("version", version, "other", parts, "sentence", sentence))
                .build();
    }
}
