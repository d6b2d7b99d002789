package org.levator.web.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.safety.FlagRow;
import org.levator.safety.RedFlagReading;
import org.levator.shared.EpisodeId;

/** The flags of a case's patient that stand no more, the newest first. */
@Named
@RequestScoped
public class EarlierFlagsPage {
    @Inject
    RedFlagReading reading;

    private List<FlagRow> rows;

    public List<FlagRow> of(EpisodeId episode) {
        if (rows == null) {
            rows = reading.earlier(episode);
        }
        return rows;
    }
}
