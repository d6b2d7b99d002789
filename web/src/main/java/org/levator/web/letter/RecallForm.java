package org.levator.web.letter;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.letter.recall.RecallId;
import org.levator.letter.recall.RecallManner;
import org.levator.letter.recall.RecallOutcome;
import org.levator.letter.recall.RecallStepKind;
import org.levator.letter.recall.RecordStep;
import org.levator.shared.SubmissionKey;

/** What was done to get a letter back, while it is being written. */
public class RecallForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private RecallStepKind kind = RecallStepKind.ASKED;
    private RecallManner manner;
    private String whom;
    private RecallOutcome outcome;
    private String reason;
    private LocalDate day;

    RecallForm(LocalDate today) {
        day = today;
    }

    RecordStep toCommand(RecallId recall) {
        return new RecordStep(key, recall, kind, manner, whom, outcome, reason, day);
    }

    public boolean isGivenUp() {
        return kind == RecallStepKind.GIVEN_UP;
    }

    public boolean isConfirmed() {
        return kind == RecallStepKind.CONFIRMED;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public RecallStepKind getKind() {
        return kind;
    }

    public void setKind(RecallStepKind kind) {
        this.kind = kind;
    }

    public RecallManner getManner() {
        return manner;
    }

    public void setManner(RecallManner manner) {
        this.manner = manner;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public RecallOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(RecallOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
