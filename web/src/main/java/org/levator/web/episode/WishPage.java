package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.levator.episode.wish.WishRecording;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.input.Saved;

/** The part of the case page on which anyone of the circle records that the patient would like another therapist. */
@Named
@ViewScoped
public class WishPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WishRecording recording;

    @Inject
    Saved saved;

    private SubmissionKey key = SubmissionKey.random();
    private LocalDate since;

    void look(EpisodeId episode) {
        since = recording.since(episode).orElse(null);
    }

    public String record(EpisodeId episode) {
        recording.record(key, episode);
        return saved.andGoTo("/case?id=" + episode, "access", "wish.saved");
    }

    public String takeBack(EpisodeId episode) {
        recording.takeBack(episode);
        return saved.andGoTo("/case?id=" + episode, "access", "wish.takenBack");
    }

    /** {@code null} while none waits. */
    public LocalDate getSince() {
        return since;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }
}
