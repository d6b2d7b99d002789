package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Therapists;
import org.levator.episode.AnotherCase;
import org.levator.episode.CaseRegistration;
import org.levator.patient.PatientEditing;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.frame.Frame;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.input.Sentences;

/** One more case for somebody the clinic knows: nothing about the person is asked again. */
@Named
@ViewScoped
public class AnotherCasePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseRegistration registration;

    @Inject
    PatientEditing patients;

    @Inject
    Therapists therapists;

    @Inject
    Frame frame;

    @Inject
    Sentences sentences;

    @Inject
    Saved saved;

    private PatientId patient;
    private String name;
    private Instant outsideUntil; // null: not from outside her circles
    private SubmissionKey key = SubmissionKey.random();
    private final StartForm start = new StartForm();

    public void load() {
        var row = patients.read(patient);
        name = row.chosenName();
        outsideUntil = row.outsideUntil();
        therapists.me().map(ClinicianRow::id).ifPresent(start::setLead);
    }

    public String open() {
        if (start.isFirstVisitHalf()) {
            sentences.say("patient", "firstVisitHalf");
            return null;
        }
        var episode = registration.another(
                new AnotherCase(key, patient, start.getLead(), start.description(), start.firstVisit()));
        return saved.andGoTo(start.next(episode, therapists.me()), "patient", "registered");
    }

    public List<ClinicianRow> getTherapists() {
        return therapists.all();
    }

    public PatientId getPatient() {
        return patient;
    }

    public void setPatient(PatientId patient) {
        this.patient = patient;
    }

    public String getName() {
        return name;
    }

    public Instant getOutsideUntil() {
        return outsideUntil;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public StartForm getStart() {
        return start;
    }
}
