package org.levator.web.caseload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.episode.death.DeathRow;
import org.levator.episode.death.DeathTelling;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.input.Saved;

/** On home, the deaths of which the person was not told yet. */
@Named
@ViewScoped
public class DeathHomePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DeathTelling telling;

    @Inject
    Saved saved;

    private transient List<DeathRow> rows;
    private final Map<EpisodeId, SubmissionKey> keys = new HashMap<>();

    public List<DeathRow> getRows() {
        if (rows == null) {
            rows = telling.unseen();
            rows.forEach(row -> keys.putIfAbsent(row.episode(), SubmissionKey.random()));
        }
        return rows;
    }

    public String see(EpisodeId episode) {
        telling.seen(keys.get(episode), episode);
        return saved.andGoTo("/home", "caseload", "deaths.seen");
    }
}
