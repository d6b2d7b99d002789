package org.levator.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import org.levator.audit.OneLook;
import org.levator.consent.ConsentReading;
import org.levator.note.NoteAmending;
import org.levator.note.NoteReading;
import org.levator.note.signed.ErrorReason;
import org.levator.note.signed.SignedNote;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;
import org.levator.web.caseload.CaseBanner;
import org.levator.web.consent.EventWords;
import org.levator.web.faces.input.Saved;

/** Reading a signed note, and saying something about it. */
@Named
@ViewScoped
public class SignedNotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    NoteReading reading;

    @Inject
    NoteAmending amending;

    @Inject
    ConsentReading consents;

    @Inject
    EventWords words;

    @Inject
    CaseBanner banner;

    @Inject
    OneLook look;

    @Inject
    Saved saved;

    private NoteId id;
    private EpisodeId episode;
    private final AmendForm addendum = new AmendForm();
    private final AmendForm error = new AmendForm();
    private transient SignedNote note;
    private transient List<String> interpreted;

    public void load() {
        if (id == null) {
            throw new NotFound("note");
        }
        look.at(this::read);
    }

    /** With all that stands around it on the page. */
    private void read() {
        note = reading.get(id);
        episode = note.row().episode();
        banner.of(episode);
        getInterpreted();
    }

    public String addAddendum() {
        amending.add(addendum.addendum(id));
        return saved.andGoTo("/note/signed?id=" + id, "note", "addendumAdded");
    }

    public String markInError() {
        amending.markInError(error.error(id));
        return saved.andGoTo("/note/signed?id=" + id, "note", "errorMarked");
    }

    public SignedNote getNote() {
        if (note == null) {
            note = reading.get(id);
        }
        return note;
    }

    /** Read where it was recorded: the note keeps no copy. */
    public List<String> getInterpreted() {
        if (interpreted == null) {
            interpreted = consents.interpreters(getNote().row().visit()).stream()
                    .map(words::interpreter)
                    .toList();
        }
        return interpreted;
    }

    /** The wrong patient has a page of its own. */
    public List<ErrorReason> getReasons() {
        return EnumSet.complementOf(EnumSet.of(ErrorReason.WRONG_PATIENT)).stream()
                .toList();
    }

    public AmendForm getAddendum() {
        return addendum;
    }

    public AmendForm getError() {
        return error;
    }

    public NoteId getId() {
        return id;
    }

    public void setId(NoteId id) {
        this.id = id;
    }
}
