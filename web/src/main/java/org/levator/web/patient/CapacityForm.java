package org.levator.web.patient;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.patient.decision.Decision;
import org.levator.patient.decision.RecordCapacity;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

/** An entry on capacity for one decision, while it is being typed. */
public class CapacityForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private Decision decision;
    private boolean presumed;
    private String basis;
    private LocalDate asOf;

    RecordCapacity toCommand(PatientId patient) {
        return new RecordCapacity(key, patient, decision, presumed, basis, asOf);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public boolean isPresumed() {
        return presumed;
    }

    public void setPresumed(boolean presumed) {
        this.presumed = presumed;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }
}
