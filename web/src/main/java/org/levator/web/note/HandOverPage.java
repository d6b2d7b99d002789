package org.levator.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.note.left.HandOverDraft;
import org.levator.note.left.NoteHandOver;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;
import org.levator.web.faces.input.Saved;

/** The part of the note's page by which somebody who leaves hands her note over unsigned. */
@Named
@ViewScoped
public class HandOverPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NoteHandOver handing;

    @Inject
    Saved saved;

    private SubmissionKey key = SubmissionKey.random();

    /** @param placed whether she has a place in the circle, and may read there what she handed over */
    public String handOver(VisitId visit, boolean placed) {
        var draft = handing.handOver(new HandOverDraft(key, visit));
        return saved.andGoTo(placed ? "/note/unsigned?id=" + draft.uuid() : "/home", "note", "left.done");
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }
}
