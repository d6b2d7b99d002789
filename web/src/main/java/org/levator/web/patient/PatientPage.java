package org.levator.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.audit.OneLook;
import org.levator.caseload.day.DayRow;
import org.levator.caseload.day.VisitReading;
import org.levator.episode.duplicate.DuplicateAnswering;
import org.levator.episode.duplicate.OtherRegistration;
import org.levator.patient.OtherNames;
import org.levator.patient.PatientEditing;
import org.levator.patient.PatientRow;
import org.levator.patient.PersonName;
import org.levator.patient.SavePatient;
import org.levator.patient.care.CareProfileEditing;
import org.levator.patient.care.SaveCareFacts;
import org.levator.shared.PatientId;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.frame.Frame;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;

/** Who she is, how she may be reached and, for her circle, what every examiner must know. Two people never overwrite each other. */
@Named
@ViewScoped
public class PatientPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PatientEditing editing;

    @Inject
    CareProfileEditing careEditing;

    @Inject
    VisitReading visitReading;

    @Inject
    PeoplePage people;

    @Inject
    DecisionsPage decisions;

    @Inject
    DuplicateAnswering duplicates;

    @Inject
    OneLook look;

    @Inject
    When when;

    @Inject
    Overtaken overtaken;

    @Inject
    PatientDifferences between;

    @Inject
    Frame frame;

    @Inject
    Saved saved;

    private PatientId id;
    private PatientForm form;
    private PatientForm kept = new PatientForm(); // what stood as she came, which may not be typed over
    private boolean legalNameKept;
    private CareForm care;
    private int version; // that the form was typed against; a form that was carried on to a later page brings its own
    private PatientRow against; // what that version held, unless it brought its own
    private int shown; // of what stands beside the form
    private int revision;
    private String wholeNumber;
    private OtherNames otherNames;
    private transient PatientRow row;
    private transient List<DayRow> visits;
    private transient List<OtherRegistration> alsoRegistered;

    public void load() {
        look.at(this::read);
    }

    private void read() {
        show(editing.read(id));
        form = PatientForm.of(row.details());
        kept = row.outside() ? PatientForm.of(row.details()) : new PatientForm();
        legalNameKept = row.outside() && row.legalNameStands();
        typesAgainstWhatIsShown();
        if (frame.isClinical()) {
            var profile = careEditing.read(id);
            care = CareForm.of(profile.facts());
            revision = profile.revision();
            people.load(id);
            decisions.load(id, row.age(when.getToday()));
        } else {
            people.loadAtDesk(id);
        }
        getVisits();
        getAlsoRegistered();
    }

    public void save() {
        if (overtaken.on(() -> editing.save(command()))) {
            var before = version == against.version() ? against : null;
            show(editing.read(id));
            overtaken.by(between.of(form, before, row));
            typesAgainstWhatIsShown();
        } else {
            done();
        }
    }

    private SavePatient command() {
        return new SavePatient(id, version, form.toDetails(), form.getHealth().toHealthNumber());
    }

    public void saveCare() {
        if (overtaken.on(() -> careEditing.save(new SaveCareFacts(id, revision, care.toFacts())))) {
            var profile = careEditing.read(id);
            revision = profile.revision();
            overtaken.by("patient", care, CareForm.of(profile.facts()));
        } else {
            done();
        }
    }

    /** One action, logged as an act of its own. */
    public void showHealthNumber() {
        wholeNumber = editing.unmaskHealthNumber(id);
    }

    /** The same for every name but the chosen one: they are nowhere else. */
    public void showOtherNames() {
        otherNames = editing.showOtherNames(id);
    }

    /** Entered by mistake: taken away by itself, and whatever is being typed stays as it is. */
    public void removeHealthNumber() {
        remove(() -> editing.removeHealthNumber(id, shown));
    }

    public void removeLegalName(PersonName mistaken) {
        remove(() -> editing.removeLegalName(id, mistaken, shown));
    }

    private void remove(Runnable removal) {
        var formIsNewest = version == shown;
        var removed = !overtaken.on(removal);
        hide();
        show(editing.read(id));
        if (removed) {
            if (formIsNewest) {
                typesAgainstWhatIsShown();
            }
            saved.andStay("patient", "remove.done");
        }
    }

    private void show(PatientRow newest) {
        row = newest;
        shown = newest.version();
    }

    private void typesAgainstWhatIsShown() {
        version = shown;
        against = row;
    }

    private void hide() {
        wholeNumber = null;
        otherNames = null;
    }

    private void done() {
        hide();
        load();
        saved.andStay("patient", "saved");
    }

    /** The key of what can be done about the number. */
    public String getNumberAction() {
        return getRow().healthNumber() == null ? "healthNumber.record" : "healthNumber.replace";
    }

    public PatientRow getRow() {
        if (row == null) {
            row = editing.read(id);
        }
        return row;
    }

    public List<DayRow> getVisits() {
        if (visits == null) {
            visits = visitReading.ofPatient(id);
        }
        return visits;
    }

    public List<OtherRegistration> getAlsoRegistered() {
        if (alsoRegistered == null) {
            alsoRegistered = duplicates.alsoRegistered(id);
        }
        return alsoRegistered;
    }

    public PatientId getId() {
        return id;
    }

    public void setId(PatientId id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }

    public PatientForm getForm() {
        return form;
    }

    /** What stands, for who may only add to it; empty for everybody else. */
    public PatientForm getKept() {
        return kept;
    }

    /** Whether a legal name stands that she may not replace. */
    public boolean isLegalNameKept() {
        return legalNameKept;
    }

    public CareForm getCare() {
        return care;
    }

    public String getWholeNumber() {
        return wholeNumber;
    }

    public OtherNames getOtherNames() {
        return otherNames;
    }
}
