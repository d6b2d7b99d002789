package org.levator.web.safety;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.levator.safety.FlagRow;
import org.levator.safety.RedFlagReading;
import org.levator.shared.EpisodeId;
import org.levator.shared.Stretch;

/** The flags of a case's patient that stand no more, the newest first. */
@Named
@RequestScoped
public class EarlierFlagsPage {
    @Inject
    RedFlagReading reading;

    private int page;
    private Stretch<FlagRow> flags;

    public Stretch<FlagRow> of(EpisodeId episode) {
        if (flags == null) {
            flags = reading.earlier(episode, page);
        }
        return flags;
    }

    /** From 0, the newest first. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
