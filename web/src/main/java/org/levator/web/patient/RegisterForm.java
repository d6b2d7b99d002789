package org.levator.web.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.levator.episode.Referral;
import org.levator.episode.RegisterCase;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Text;

/** A new patient and her first case, while they are being typed. */
public class RegisterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private final PatientForm patient = new PatientForm();
    private final CareForm care = new CareForm();
    private ClinicianId lead;
    private String reason;
    private String referrer;
    private String organisation;
    private LocalDate referredOn;
    private String referralReason;
    private LocalDate firstDay;
    private LocalTime firstTime;

    RegisterCase toCommand() {
        return new RegisterCase(
                key,
                patient.toDetails(),
                patient.toHealthNumber(),
                care.toFacts(),
                lead,
                reason,
                referral(),
                firstDay == null || firstTime == null ? null : LocalDateTime.of(firstDay, firstTime));
    }

    /** One half of a first visit cannot be kept; it is asked for instead of being dropped. */
    boolean isFirstVisitHalf() {
        return (firstDay == null) != (firstTime == null);
    }

    private Referral referral() {
        var nothing = Text.clean(referrer) == null
                && Text.clean(organisation) == null
                && Text.clean(referralReason) == null
                && referredOn == null;
        return nothing ? null : new Referral(referrer, organisation, referredOn, referralReason);
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

    public String getReferrer() {
        return referrer;
    }

    public void setReferrer(String referrer) {
        this.referrer = referrer;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public LocalDate getReferredOn() {
        return referredOn;
    }

    public void setReferredOn(LocalDate referredOn) {
        this.referredOn = referredOn;
    }

    public String getReferralReason() {
        return referralReason;
    }

    public void setReferralReason(String referralReason) {
        this.referralReason = referralReason;
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
