package org.levator.web.episode;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.episode.AssignColleague;
import org.levator.episode.HandOver;
import org.levator.episode.NameCover;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;

/** Who joins a circle of care and when, while it is being chosen. */
public class TeamForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private ClinicianId colleague;
    private LocalDate first;
    private LocalDate last;
    private boolean asked;

    AssignColleague toAssignment(EpisodeId episode) {
        return new AssignColleague(key, episode, colleague);
    }

    NameCover toCover(EpisodeId episode) {
        return new NameCover(key, episode, colleague, first, last);
    }

    HandOver toHandOver(EpisodeId episode) {
        return new HandOver(key, episode, colleague, first, asked);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public ClinicianId getColleague() {
        return colleague;
    }

    public void setColleague(ClinicianId colleague) {
        this.colleague = colleague;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }
}
