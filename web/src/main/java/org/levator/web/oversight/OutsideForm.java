package org.levator.web.oversight;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.oversight.OpenOutside;
import org.levator.oversight.SeekCase;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** Which case is to be opened, and why, while it is being typed. */
public class OutsideForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private String number;
    private String name;
    private LocalDate born;
    private String reason;
    private EpisodeId chosen;

    SeekCase toSearch() {
        return new SeekCase(number, name, born);
    }

    OpenOutside toCommand(EpisodeId episode) {
        return new OpenOutside(key, episode, reason);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public EpisodeId getChosen() {
        return chosen;
    }

    public void setChosen(EpisodeId chosen) {
        this.chosen = chosen;
    }
}
