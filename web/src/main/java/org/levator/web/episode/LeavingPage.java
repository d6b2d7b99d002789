package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Therapists;
import org.levator.episode.leaving.LeavingSheet;
import org.levator.episode.team.LeavingArranging;
import org.levator.note.left.LeftNotes;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.input.Saved;

/** What a leaving therapist leaves behind, for the administrator: cases without a next lead, patients to tell, covers, supervisions,
 * visits to pass on. */
@Named
@ViewScoped
public class LeavingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LeavingArranging arranging;

    @Inject
    LeftNotes notes;

    @Inject
    Therapists people;

    @Inject
    ComingLeadsPage coming;

    @Inject
    Saved saved;

    private final SuccessorForm form = new SuccessorForm();
    private final SuccessorForm covering = new SuccessorForm();
    private SubmissionKey passing = SubmissionKey.random();
    private ClinicianId id;
    private LeavingSheet sheet;
    private long unsigned;
    private List<ClinicianRow> therapists = List.of();

    public void load() {
        sheet = arranging.sheet(id);
        coming.load(id);
        unsigned = notes.unsignedBy(id);
        therapists = people.all().stream().filter(t -> !t.id().equals(id)).toList();
    }

    public String succeed() {
        arranging.succeed(form.toCommand(id, sheet.withoutLead()));
        return again("leaving.succeeded");
    }

    public String cover() {
        arranging.cover(covering.toCommand(id, sheet.covers()));
        return again("leaving.covered");
    }

    public String passVisits() {
        arranging.passVisits(passing, id);
        return again("leaving.passed");
    }

    private String again(String key) {
        return saved.andGoTo("/leaving?id=" + id, "episode", key);
    }

    public LeavingSheet getSheet() {
        return sheet;
    }

    public long getUnsigned() {
        return unsigned;
    }

    public List<ClinicianRow> getTherapists() {
        return therapists;
    }

    public SubmissionKey getPassing() {
        return passing;
    }

    public void setPassing(SubmissionKey passing) {
        this.passing = passing;
    }

    public SuccessorForm getForm() {
        return form;
    }

    public SuccessorForm getCovering() {
        return covering;
    }

    public ClinicianId getId() {
        return id;
    }

    public void setId(ClinicianId id) {
        this.id = id;
    }
}
