package org.levator.note;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.note.draft.NoteDrafts;
import org.levator.note.draft.UnfinishedRow;
import org.levator.note.signed.NoteOnPaper;
import org.levator.note.signed.NoteRow;
import org.levator.note.signed.SignedNote;
import org.levator.patient.PatientFacts;
import org.levator.shared.EpisodeId;
import org.levator.shared.NoteId;
import org.levator.shared.Role;

/** Reading and printing signed notes, and what is still unfinished. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class NoteReading {
    @Inject
    CircleOfCare circle;

    @Inject
    Notes notes;

    @Inject
    NoteDrafts drafts;

    @Inject
    PatientFacts patients;

    /** The case's signed notes, newest first, those entered in error among them and marked. */
    public List<NoteRow> notesOf(EpisodeId episode) {
        return notes.rows(circle.open(episode, Act.VIEW_NOTE));
    }

    public SignedNote get(NoteId id) {
        return read(id, circle.open(notes.episodeOf(id), Act.VIEW_NOTE));
    }

    /** The same note, to leave the screen on paper or as a file: with the name that she went by when it was signed. */
    public NoteOnPaper print(NoteId id) {
        var open = circle.open(notes.episodeOf(id), Act.PRINT_NOTE);
        var note = read(id, open);
        return new NoteOnPaper(note, patients.nameAt(open, note.row().signedAt()));
    }

    private SignedNote read(NoteId id, OpenedCase open) {
        return notes.signed(notes.get(id, open));
    }

    /** The caller's own drafts, oldest first: their number and the first one's day are what home shows. */
    public List<UnfinishedRow> unfinished() {
        var rows = drafts.of(circle.lister(Act.VIEW_NOTE).clinician());
        circle.listed(Act.VIEW_NOTE, rows.size());
        return rows;
    }
}
