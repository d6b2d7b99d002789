package org.levator.web.episode.story;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.episode.story.StoryRow;
import org.levator.episode.story.StoryTelling;
import org.levator.episode.story.ToldOnce;
import org.levator.shared.EpisodeId;

/** On top of a note and of a consent, for whoever does not usually see this patient: what she told once. Read once per page. */
@Named
@ViewScoped
public class StoryFirstPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StoryTelling telling;

    private ToldOnce told;

    public void look(EpisodeId episode) {
        if (told == null) {
            told = telling.readFirst(episode);
        }
    }

    public boolean isDue() {
        return told != null && told.readFirst();
    }

    /** {@code null} while nothing was told. */
    public StoryRow getCurrent() {
        return told.revisions().isEmpty() ? null : told.revisions().get(0);
    }
}
