package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.episode.team.ComingLead;
import org.levator.episode.team.LeadTakingBack;
import org.levator.shared.ClinicianId;
import org.levator.web.faces.input.Saved;

/** Who is named to lead and has not begun, for the administrator, who takes it back: of every case, or of those of one who leaves. */
@Named
@ViewScoped
public class ComingLeadsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LeadTakingBack takingBack;

    @Inject
    Saved saved;

    private List<ComingLead> rows = List.of();
    private String page;

    void load() {
        rows = takingBack.coming();
        page = "/another-therapist";
    }

    void load(ClinicianId leaver) {
        rows = takingBack.comingAfter(leaver);
        page = "/leaving?id=" + leaver;
    }

    public String takeBack(ComingLead lead) {
        takingBack.takeBack(lead.episode(), lead.place());
        return saved.andGoTo(page, "access", "coming.takenBack");
    }

    public List<ComingLead> getRows() {
        return rows;
    }
}
