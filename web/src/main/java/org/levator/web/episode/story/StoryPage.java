package org.levator.web.episode.story;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.episode.story.StoryRow;
import org.levator.episode.story.StoryTelling;
import org.levator.episode.story.ToldOnce;
import org.levator.shared.EpisodeId;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;

/** The part of the case page that nobody should have to ask for twice. */
@Named
@ViewScoped
public class StoryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    StoryTelling telling;

    @Inject
    Overtaken overtaken;

    @Inject
    Saved saved;

    private EpisodeId episode;
    private StoryForm form;
    private ToldOnce told;

    public void load(EpisodeId id) {
        episode = id;
        told = telling.read(id);
        form = StoryForm.of(told);
    }

    /** Hers stays in the fields, the other's is shown above them. */
    public String save() {
        if (overtaken.on(() -> telling.tell(form.toCommand(episode)))) {
            told = telling.read(episode);
            form.hasSeen(told.revision());
            return null;
        }
        return saved.andGoTo("/case?id=" + episode, "episode", "story.saved");
    }

    /** The newest, if anything was told. */
    public StoryRow getCurrent() {
        return told.revisions().isEmpty() ? null : told.revisions().get(0);
    }

    public List<StoryRow> getEarlier() {
        return told.revisions().stream().skip(1).toList();
    }

    public boolean isReadFirst() {
        return told.readFirst();
    }

    public StoryForm getForm() {
        return form;
    }
}
