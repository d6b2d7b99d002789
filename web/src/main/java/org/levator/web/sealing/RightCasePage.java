package org.levator.web.sealing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.levator.caseload.day.DayReading;
import org.levator.search.PatientSearch;
import org.levator.search.SearchText;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * In which of her cases something belongs that was recorded for the wrong patient: her open ones, and by the search whichever else,
 * closed ones too, since what happened is recorded whatever the state of a case. Of the wrong patient none is offered.
 */
@Named
@ViewScoped
public class RightCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DayReading days;

    @Inject
    PatientSearch search;

    private PatientId wrong;
    private String sought;
    private boolean found;
    private boolean more;
    private int count; // of those that were found or are open, without one that stays because she chose it
    private List<RightCase> all = List.of();

    /** @param wrong in whose record it stands */
    void besides(PatientId wrong) {
        this.wrong = wrong;
        offerOpen();
    }

    /** @param chosen stays among them, so that looking for somebody else does not undo it; {@code null} if she chose none */
    void find(EpisodeId chosen) {
        var kept = all.stream().filter(one -> one.episode().equals(chosen)).toList();
        if (sought == null || sought.isBlank()) {
            offerOpen();
        } else {
            var result = search.find(new SearchText(sought));
            offer(result.hits().stream().map(RightCase::of), result.more());
            found = true;
        }
        all = Stream.concat(
                        kept.stream(), all.stream().filter(one -> !one.episode().equals(chosen)))
                .toList();
    }

    private void offerOpen() {
        var open = days.choices(null);
        offer(open.cases().stream().map(RightCase::of), open.more());
        found = false;
    }

    private void offer(Stream<RightCase> cases, boolean others) {
        all = cases.filter(one -> !one.patient().equals(wrong)).toList();
        count = all.size();
        more = others;
    }

    public List<RightCase> getAll() {
        return all;
    }

    /** The key of what is to be said about them. */
    public String getSaid() {
        if (found) {
            return more ? "right.foundMore" : "right.found";
        }
        return more ? "right.openMore" : "right.open";
    }

    public int getCount() {
        return count;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }
}
