package org.levator.web.episode;

import org.levator.episode.team.AssignColleague;
import org.levator.episode.team.HandOver;
import org.levator.episode.team.NameCover;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** Who joins a circle of care and when, while it is being chosen. */
public class TeamForm extends DatedForm {
    private static final long serialVersionUID = 1L;

    private ClinicianId colleague;
    private boolean asked;

    AssignColleague toAssignment(EpisodeId episode) {
        return new AssignColleague(getKey(), episode, colleague);
    }

    NameCover toCover(EpisodeId episode) {
        return new NameCover(getKey(), episode, colleague, getFirst(), getLast());
    }

    HandOver toHandOver(EpisodeId episode) {
        return new HandOver(getKey(), episode, colleague, getFirst(), asked);
    }

    public ClinicianId getColleague() {
        return colleague;
    }

    public void setColleague(ClinicianId colleague) {
        this.colleague = colleague;
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }
}
