package org.levator.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.caseload.BannerReading;
import org.levator.caseload.BannerRow;
import org.levator.episode.duplicate.OtherRegistration;
import org.levator.shared.EpisodeId;

/** The banner of a case page: {@code <ui:include src="/WEB-INF/includes/caseBanner.xhtml">} with parameter {@code episode}. */
@Named("caseBanner")
@RequestScoped
public class CaseBanner {
    @Inject
    BannerReading banner;

    @Inject
    BannerChips chips;

    private final Map<EpisodeId, BannerRow> read = new HashMap<>();

    public BannerRow of(EpisodeId episode) {
        return read.computeIfAbsent(episode, banner::of);
    }

    /** Something that stands in the banner has changed in this request. */
    public void readAgain() {
        read.clear();
    }

    public List<Chip> chips(EpisodeId episode) {
        return chips.of(of(episode));
    }

    /** The same chips where a file is open and no case. */
    public List<Chip> alsoRegistered(List<OtherRegistration> others) {
        return others.stream().map(chips::alsoRegistered).toList();
    }
}
