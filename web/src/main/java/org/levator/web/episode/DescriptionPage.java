package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.episode.description.CaseDescribing;
import org.levator.episode.description.Described;
import org.levator.episode.description.DescriptionRow;
import org.levator.shared.EpisodeId;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;

/** The part of the case page that says why she comes and who sent her. */
@Named
@ViewScoped
public class DescriptionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseDescribing describing;

    @Inject
    Overtaken overtaken;

    @Inject
    Saved saved;

    private EpisodeId episode;
    private DescriptionForm form;
    private Described described;

    void of(EpisodeId id, Described now) {
        episode = id;
        described = now;
        form = DescriptionForm.of(now);
    }

    /** Hers stays in the fields, the other's is shown beside it. */
    public String save() {
        if (overtaken.on(() -> describing.describe(form.toCommand(episode)))) {
            described = describing.read(episode);
            form.hasSeen(described);
            overtaken.by("episode", form, DescriptionForm.of(described));
            return null;
        }
        return saved.andGoTo("/case?id=" + episode, "episode", "case.saved");
    }

    /** The newest; {@code null} while nothing was written. */
    public DescriptionRow getCurrent() {
        return described.revisions().isEmpty() ? null : described.revisions().get(0);
    }

    public List<DescriptionRow> getEarlier() {
        return described.earlier();
    }

    public DescriptionForm getForm() {
        return form;
    }
}
