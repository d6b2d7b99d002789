package org.levator.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.note.NoteQuoting;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.left.LeftDraft;
import org.levator.note.left.LeftNotes;
import org.levator.note.left.QuoteDraft;
import org.levator.shared.Language;
import org.levator.shared.NotFound;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.choice.LanguageChoice;
import org.levator.web.faces.text.Texts;
import org.levator.web.faces.text.When;

/** Reading an unsigned note whose author handed it over or left, and quoting it in one's own. */
@Named
@ViewScoped
public class LeftNotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LeftNotes notes;

    @Inject
    NoteQuoting quoting;

    @Inject
    LanguageChoice language;

    @Inject
    Texts texts;

    @Inject
    When when;

    private NoteDraftId id;
    private SubmissionKey key = SubmissionKey.random();
    private transient LeftDraft note;

    public void load() {
        if (id == null) {
            throw new NotFound("note");
        }
        note = notes.read(id);
    }

    public String quote() {
        var visit = quoting.quote(new QuoteDraft(key, id, Language.of(language.getLocale())));
        return "/note?faces-redirect=true&visit=" + visit;
    }

    public LeftDraft getNote() {
        if (note == null) {
            load();
        }
        return note;
    }

    /** That it is unsigned, and why: on the screen, and on each sheet of paper. */
    public String getMark() {
        return texts.get("note").get(getNote().row().mark(when.getToday()));
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public NoteDraftId getId() {
        return id;
    }

    public void setId(NoteDraftId id) {
        this.id = id;
    }
}
