package org.levator.web.safety;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.levator.safety.FlagHistory;
import org.levator.safety.RedFlagReading;
import org.levator.safety.RedFlagRecording;
import org.levator.safety.action.ActionKind;
import org.levator.safety.action.AssessmentOutcome;
import org.levator.safety.action.Assessor;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.NotFound;
import org.levator.web.faces.input.Saved;

/** One flag: what it asks for, what was done, and recording what was done. */
@Named
@ViewScoped
public class FlagPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RedFlagReading reading;

    @Inject
    RedFlagRecording recording;

    @Inject
    Saved saved;

    @Inject
    Clock clock;

    private FlagId id;
    private EpisodeId episode;
    private ActionForm form;
    private transient FlagHistory history;

    public void load() {
        if (id == null || episode == null) {
            throw new NotFound("flag");
        }
        history = reading.get(id, episode);
        form = ActionForm.at(ZonedDateTime.now(clock));
    }

    public String act() {
        recording.act(form.command(episode, id, clock.getZone()));
        return saved.andGoTo("/flag?id=" + id + "&case=" + episode, "safety", "actionRecorded");
    }

    public FlagHistory getHistory() {
        if (history == null) {
            history = reading.get(id, episode);
        }
        return history;
    }

    public List<ActionKind> getKinds() {
        return List.of(ActionKind.values());
    }

    public List<Assessor> getAssessors() {
        return List.of(Assessor.values());
    }

    public List<AssessmentOutcome> getOutcomes() {
        return List.of(AssessmentOutcome.values());
    }

    public ActionForm getForm() {
        return form;
    }

    public FlagId getId() {
        return id;
    }

    public void setId(FlagId id) {
        this.id = id;
    }

    public EpisodeId getEpisode() {
        return episode;
    }

    public void setEpisode(EpisodeId episode) {
        this.episode = episode;
    }
}
