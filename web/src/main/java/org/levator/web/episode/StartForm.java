package org.levator.web.episode;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.levator.clinician.ClinicianRow;
import org.levator.episode.description.Description;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** How a case begins, while it is being typed: who leads it, why she comes, who sent her, and the first visit. */
public class StartForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReferralForm referral = new ReferralForm();
    private ClinicianId lead;
    private String reason;
    private LocalDate firstDay;
    private LocalTime firstTime;

    /** One half of a first visit cannot be kept; it is asked for instead of being dropped. */
    public boolean isFirstVisitHalf() {
        return (firstDay == null) != (firstTime == null);
    }

    public LocalDateTime firstVisit() {
        return firstDay == null || firstTime == null ? null : LocalDateTime.of(firstDay, firstTime);
    }

    public Description description() {
        return new Description(reason, referral.toReferral());
    }

    /**
     * Where whoever opened the case goes on: who opened it for a colleague to lead has no place in its circle.
     *
     * @param me empty for whoever leads no case
     */
    public String next(EpisodeId opened, Optional<ClinicianRow> me) {
        return me.filter(m -> m.id().equals(lead)).isPresent() ? "/case?id=" + opened : "/home";
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
