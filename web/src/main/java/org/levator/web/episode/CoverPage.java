package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Therapists;
import org.levator.episode.team.AbsenceCovering;
import org.levator.episode.team.CoverList;
import org.levator.episode.team.CoverRow;
import org.levator.episode.team.LedCase;
import org.levator.web.faces.input.Saved;

/** Absences: who is away, who covers which of her cases, and the covers there are. */
@Named
@ViewScoped
public class CoverPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    AbsenceCovering covering;

    @Inject
    Therapists people;

    @Inject
    Saved saved;

    private final CoverForm form = new CoverForm();
    private CoverList covers;
    private List<ClinicianRow> therapists = List.of();
    private List<LedCase> cases;

    public void load() {
        covers = covering.covers();
        therapists = people.all();
    }

    public void show() {
        cases = covering.casesOf(form.getAway());
        form.all(cases);
    }

    public String cover() {
        covering.cover(form.toCommand(cases));
        return saved.andGoTo("/cover", "access", "team.covered");
    }

    public String end(CoverRow cover) {
        covering.end(cover.episode(), cover.id());
        return saved.andGoTo("/cover", "access", "team.ended");
    }

    public CoverList getCovers() {
        return covers;
    }

    public List<ClinicianRow> getTherapists() {
        return therapists;
    }

    /** {@code null} until it is said who is away. */
    public List<LedCase> getCases() {
        return cases;
    }

    public CoverForm getForm() {
        return form;
    }
}
