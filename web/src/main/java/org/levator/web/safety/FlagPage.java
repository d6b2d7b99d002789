package org.levator.web.safety;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.levator.audit.OneLook;
import org.levator.letter.LetterReading;
import org.levator.letter.view.LetterOfFlag;
import org.levator.safety.FlagHistory;
import org.levator.safety.RedFlagCorrecting;
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
    LetterReading letters;

    @Inject
    RedFlagRecording recording;

    @Inject
    RedFlagCorrecting correcting;

    @Inject
    OneLook look;

    @Inject
    Saved saved;

    @Inject
    Clock clock;

    private FlagId id;
    private EpisodeId episode;
    private ActionForm form;
    private SlipForm slip;
    private transient FlagHistory history;
    private LetterOfFlag letterToSend;

    public void load() {
        if (id == null || episode == null) {
            throw new NotFound("flag");
        }
        read();
        form = ActionForm.at(ZonedDateTime.now(clock));
        slip = SlipForm.of(getMarkable());
    }

    private void read() {
        look.at(() -> {
            history = reading.get(id, episode);
            letterToSend = history.flag().inError()
                    ? letters.toSendBecauseOf(id, episode).orElse(null)
                    : null;
        });
    }

    public String act() {
        recording.act(form.command(episode, id, clock.getZone()));
        return again("actionRecorded");
    }

    public String mark() {
        correcting.mark(slip.command(episode, id));
        return again("inErrorMarked");
    }

    private String again(String key) {
        return saved.andGoTo("/flag?id=" + id + "&case=" + episode, "safety", key);
    }

    /** What the caller may mark as entered in error: the flag itself first. */
    public List<Integer> getMarkable() {
        var markable = getHistory().markable();
        var flag = markable.flag() ? Stream.of(SlipForm.FLAG) : Stream.<Integer>empty();
        return Stream.concat(flag, markable.actions().stream()).toList();
    }

    public FlagHistory getHistory() {
        if (history == null) {
            read();
        }
        return history;
    }

    /** Issued because of it although it was entered in error, and not sent yet; {@code null} if none is. */
    public LetterOfFlag getLetterToSend() {
        return letterToSend;
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

    public SlipForm getSlip() {
        return slip;
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
