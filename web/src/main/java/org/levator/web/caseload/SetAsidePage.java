package org.levator.web.caseload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import org.levator.caseload.attention.AttentionKind;
import org.levator.caseload.attention.AttentionReading;
import org.levator.caseload.attention.AttentionSheet;
import org.levator.caseload.attention.Matter;
import org.levator.caseload.attention.SettingAside;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.NotFound;
import org.levator.shared.VisitId;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;

/** Until when, and why, something on the attention list can wait. */
@Named
@ViewScoped
public class SetAsidePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AttentionReading reading;

    @Inject
    SettingAside setting;

    @Inject
    When when;

    @Inject
    Saved saved;

    private String what;
    private EpisodeId episode;
    private FlagId flag;
    private VisitId visit;
    private SetAsideForm form;
    private AttentionSheet sheet;

    public void load() {
        sheet = reading.sheet(matter());
        form = new SetAsideForm(when.getToday().plusWeeks(1));
    }

    public String setAside() {
        setting.setAside(form.toCommand(matter()));
        return saved.andGoTo("/home", "caseload", "aside.done", form.getUntil());
    }

    private Matter matter() {
        var kind = Arrays.stream(AttentionKind.values())
                .filter(k -> k.name().equals(what) && episode != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("matter"));
        return new Matter(kind, episode, flag, visit);
    }

    public AttentionSheet getSheet() {
        return sheet;
    }

    public SetAsideForm getForm() {
        return form;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public EpisodeId getEpisode() {
        return episode;
    }

    public void setEpisode(EpisodeId episode) {
        this.episode = episode;
    }

    public FlagId getFlag() {
        return flag;
    }

    public void setFlag(FlagId flag) {
        this.flag = flag;
    }

    public VisitId getVisit() {
        return visit;
    }

    public void setVisit(VisitId visit) {
        this.visit = visit;
    }
}
