package org.levator.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.note.left.LeftDraftRow;
import org.levator.note.left.LeftNotes;
import org.levator.shared.EpisodeId;

/** The unsigned notes of a case whose authors handed them over or left. */
@Named
@RequestScoped
public class LeftNotesPage {
    @Inject
    LeftNotes notes;

    private List<LeftDraftRow> rows;

    public List<LeftDraftRow> of(EpisodeId episode) {
        if (rows == null) {
            rows = notes.ofCase(episode);
        }
        return rows;
    }
}
