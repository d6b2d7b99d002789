package org.levator.web.safety;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.levator.safety.action.ActionKind;
import org.levator.safety.action.AssessmentOutcome;
import org.levator.safety.action.Assessor;
import org.levator.safety.action.RecordAction;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.SubmissionKey;

/** One thing that was done about a flag. */
public class ActionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private ActionKind kind;
    private LocalDate day;
    private LocalTime time;
    private String whom;
    private String told;
    private Assessor assessor;
    private AssessmentOutcome outcome;

    static ActionForm at(ZonedDateTime now) {
        var form = new ActionForm();
        form.day = now.toLocalDate();
        form.time = now.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return form;
    }

    RecordAction command(EpisodeId episode, FlagId flag, ZoneId zone) {
        var happenedAt = day.atTime(time).atZone(zone).toInstant();
        return new RecordAction(key, episode, flag, kind, happenedAt, whom, told, assessor, outcome);
    }

    public boolean isAssessment() {
        return kind == ActionKind.ASSESSED;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public ActionKind getKind() {
        return kind;
    }

    public void setKind(ActionKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getWhom() {
        return whom;
    }

    public void setWhom(String whom) {
        this.whom = whom;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public Assessor getAssessor() {
        return assessor;
    }

    public void setAssessor(Assessor assessor) {
        this.assessor = assessor;
    }

    public AssessmentOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AssessmentOutcome outcome) {
        this.outcome = outcome;
    }
}
