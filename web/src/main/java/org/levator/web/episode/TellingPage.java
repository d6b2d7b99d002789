package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.levator.episode.leaving.LeavingTelling;
import org.levator.episode.leaving.RecordTelling;
import org.levator.episode.leaving.TellingManner;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.input.Saved;

/** The part of the case page that records that the patient knows of a therapist who leaves. */
@Named
@ViewScoped
public class TellingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LeavingTelling telling;

    @Inject
    Saved saved;

    private SubmissionKey key = SubmissionKey.random();
    private ClinicianId leaver;
    private TellingManner manner = TellingManner.IN_PERSON;
    private LocalDate on;

    public String told(EpisodeId episode) {
        telling.record(new RecordTelling(key, episode, leaver, manner, on));
        return saved.andGoTo("/case?id=" + episode, "episode", "told.saved");
    }

    public TellingManner[] getManners() {
        return TellingManner.values();
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public ClinicianId getLeaver() {
        return leaver;
    }

    public void setLeaver(ClinicianId leaver) {
        this.leaver = leaver;
    }

    public TellingManner getManner() {
        return manner;
    }

    public void setManner(TellingManner manner) {
        this.manner = manner;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
