package org.levator.web.patient;

import java.io.Serializable;
import org.levator.episode.RegisterCase;
import org.levator.shared.SubmissionKey;
import org.levator.web.episode.StartForm;

/** A new patient and her first case, while they are being typed. */
public class RegisterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private final PatientForm patient = new PatientForm();
    private final CareForm care = new CareForm();
    private final StartForm start = new StartForm();

    /** @param evenIfRegistered whoever registers was told that she may be registered already */
    RegisterCase toCommand(boolean evenIfRegistered) {
        return new RegisterCase(
                key,
                patient.toDetails(),
                patient.getHealth().toHealthNumber(),
                care.toFacts(),
                start.getLead(),
                start.description(),
                start.firstVisit(),
                evenIfRegistered);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public PatientForm getPatient() {
        return patient;
    }

    public CareForm getCare() {
        return care;
    }

    public StartForm getStart() {
        return start;
    }
}
