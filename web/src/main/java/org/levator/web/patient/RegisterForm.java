package org.levator.web.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.levator.episode.RegisterCase;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;
import org.levator.web.episode.ReferralForm;

/** A new patient and her first case, while they are being typed. */
public class RegisterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private final PatientForm patient = new PatientForm();
    private final CareForm care = new CareForm();
    private final ReferralForm referral = new ReferralForm();
    private ClinicianId lead;
    private String reason;
    private LocalDate firstDay;
    private LocalTime firstTime;

    /** @param evenIfRegistered whoever registers was told that she may be registered already */
    RegisterCase toCommand(boolean evenIfRegistered) {
        return new RegisterCase(
                key,
                patient.toDetails(),
                patient.getHealth().toHealthNumber(),
                care.toFacts(),
                lead,
                reason,
                referral.toReferral(),
                firstDay == null || firstTime == null ? null : LocalDateTime.of(firstDay, firstTime),
                evenIfRegistered);
    }

    /** One half of a first visit cannot be kept; it is asked for instead of being dropped. */
    boolean isFirstVisitHalf() {
        return (firstDay == null) != (firstTime == null);
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

    public ReferralForm getReferral() {
        return referral;
    }

    public ClinicianId getLead() {
        return lead;
    }

    public void setLead(ClinicianId lead) {
        this.lead = lead;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalTime getFirstTime() {
        return firstTime;
    }

    public void setFirstTime(LocalTime firstTime) {
        this.firstTime = firstTime;
    }
}
