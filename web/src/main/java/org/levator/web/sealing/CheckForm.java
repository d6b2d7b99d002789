package org.levator.web.sealing;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.sealing.AnswerCheck;
import org.levator.sealing.BreachVerdict;
import org.levator.sealing.SealedId;
import org.levator.sealing.TellOfBreach;
import org.levator.shared.SubmissionKey;

/** What was found about a sealed entry, and whom it was told to, while it is being written. */
public class CheckForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private BreachVerdict verdict;
    private String found;
    private String told;
    private LocalDate toldOn;

    AnswerCheck toCommand(SealedId sealedEntry) {
        return new AnswerCheck(key, sealedEntry, verdict, found, told, toldOn);
    }

    TellOfBreach telling(SealedId sealedEntry) {
        return new TellOfBreach(key, sealedEntry, told, toldOn);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public BreachVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(BreachVerdict verdict) {
        this.verdict = verdict;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }
}
