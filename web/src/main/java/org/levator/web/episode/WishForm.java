package org.levator.web.episode;

import java.util.List;
import org.levator.episode.team.NameLead;
import org.levator.episode.wish.WishRow;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** Whose wish it is, and who leads the case next, while it is being entered; the cases by their numbers. */
public class WishForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private String number;
    private String wish;
    private ClinicianId next;

    NameLead toCommand(List<WishRow> waiting) {
        return new NameLead(getKey(), chosen(waiting), next, getFirst());
    }

    private EpisodeId chosen(List<WishRow> waiting) {
        return waiting.stream()
                .filter(row -> row.number().equals(wish))
                .map(WishRow::episode)
                .findFirst()
                .orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public ClinicianId getNext() {
        return next;
    }

    public void setNext(ClinicianId next) {
        this.next = next;
    }
}
