package org.levator.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.episode.wish.WishRecording;
import org.levator.episode.wish.WishRow;
import org.levator.episode.wish.WishTaking;

/** On home, the patients who would like another therapist. */
@Named
@RequestScoped
public class WishHomePage {
    @Inject
    WishRecording recording;

    @Inject
    WishTaking taking;

    private List<WishRow> mine;
    private List<WishRow> all;

    /** Of the cases that the person leads. */
    public List<WishRow> getMine() {
        if (mine == null) {
            mine = recording.waiting();
        }
        return mine;
    }

    /** For the administrator. */
    public List<WishRow> getAll() {
        if (all == null) {
            all = taking.waiting();
        }
        return all;
    }
}
