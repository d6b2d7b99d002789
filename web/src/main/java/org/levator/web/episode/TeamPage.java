package org.levator.web.episode;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.access.CareTeamMemberId;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Therapists;
import org.levator.episode.team.TeamKeeping;
import org.levator.shared.EpisodeId;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;

/** The lead's part of the case page: who else is in the circle of care, and who leads the case after her. */
@Named
@ViewScoped
public class TeamPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    TeamKeeping keeping;

    @Inject
    Therapists people;

    @Inject
    When when;

    @Inject
    Saved saved;

    private final TeamForm form = new TeamForm();
    private transient List<ClinicianRow> colleagues;

    public String assign(EpisodeId episode) {
        keeping.assign(form.toAssignment(episode));
        return to("/case?id=" + episode, "team.assigned");
    }

    public String cover(EpisodeId episode) {
        keeping.cover(form.toCover(episode));
        return to("/case?id=" + episode, "team.covered");
    }

    /** From today on the case may be closed to her. */
    public String handOver(EpisodeId episode) {
        keeping.handOver(form.toHandOver(episode));
        return to(form.getFirst().isAfter(when.getToday()) ? "/case?id=" + episode : "/caseload", "team.handedOver");
    }

    public String end(EpisodeId episode, CareTeamMemberId place) {
        keeping.end(episode, place);
        return to("/case?id=" + episode, "team.ended");
    }

    public String endAtOnce(EpisodeId episode, CareTeamMemberId place) {
        keeping.endAtOnce(episode, place);
        return to("/case?id=" + episode, "team.ended");
    }

    private String to(String page, String key) {
        return saved.andGoTo(page, "access", key);
    }

    /** Whoever may be chosen, once the lead is about to choose. */
    public void offer() {
        colleagues = people.colleagues();
    }

    public List<ClinicianRow> getColleagues() {
        if (colleagues == null && FacesContext.getCurrentInstance().isPostback()) {
            offer();
        }
        return isOffering() ? colleagues : List.of();
    }

    /** Whether they stand on the page. */
    public boolean isOffering() {
        return colleagues != null;
    }

    /** Those of them who may lead a case. */
    public List<ClinicianRow> getTherapists() {
        return getColleagues().stream().filter(c -> c.title() != null).toList();
    }

    public TeamForm getForm() {
        return form;
    }
}
