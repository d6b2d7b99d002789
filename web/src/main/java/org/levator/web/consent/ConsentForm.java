package org.levator.web.consent;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.levator.consent.talk.AnsweredBy;
import org.levator.patient.care.Adjustment;
import org.levator.shared.SubmissionKey;

/** What is being typed on the consent page; it stays whichever of the page's buttons is pressed. */
public class ConsentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private LocalTime chartedFor;
    private final ExplainingForm explaining = new ExplainingForm();
    private final ThirdPersonForm thirdPerson = new ThirdPersonForm();
    private AnsweredBy answeredBy = AnsweredBy.PATIENT;
    private String ownWord;
    private String supportPerson;
    private Set<Adjustment> adjustments = new LinkedHashSet<>();
    private String adjustmentWords;
    private Integer older;
    private String reason;
    private LocalTime stoppedAt;

    /** What was sent is kept; what is typed next is another submission. */
    void sent() {
        key = SubmissionKey.random();
    }

    void corrected() {
        older = null;
        reason = null;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public ExplainingForm getExplaining() {
        return explaining;
    }

    public ThirdPersonForm getThirdPerson() {
        return thirdPerson;
    }

    public LocalTime getChartedFor() {
        return chartedFor;
    }

    public void setChartedFor(LocalTime chartedFor) {
        this.chartedFor = chartedFor;
    }

    public AnsweredBy getAnsweredBy() {
        return answeredBy;
    }

    public void setAnsweredBy(AnsweredBy answeredBy) {
        this.answeredBy = answeredBy;
    }

    public String getOwnWord() {
        return ownWord;
    }

    public void setOwnWord(String ownWord) {
        this.ownWord = ownWord;
    }

    public String getSupportPerson() {
        return supportPerson;
    }

    public void setSupportPerson(String supportPerson) {
        this.supportPerson = supportPerson;
    }

    public Set<Adjustment> getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(Set<Adjustment> adjustments) {
        this.adjustments = adjustments;
    }

    public String getAdjustmentWords() {
        return adjustmentWords;
    }

    public void setAdjustmentWords(String adjustmentWords) {
        this.adjustmentWords = adjustmentWords;
    }

    public Integer getOlder() {
        return older;
    }

    public void setOlder(Integer older) {
        this.older = older;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalTime getStoppedAt() {
        return stoppedAt;
    }

    public void setStoppedAt(LocalTime stoppedAt) {
        this.stoppedAt = stoppedAt;
    }
}
