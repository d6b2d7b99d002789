package org.levator.web.letter;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.letter.disclosure.DisclosureBasis;
import org.levator.letter.disclosure.DisclosureManner;
import org.levator.letter.disclosure.RecordDisclosure;
import org.levator.shared.LetterId;
import org.levator.shared.SubmissionKey;

/** Consent to disclose as it is being recorded; it starts with what happens most: she agrees, in the room, for this letter. */
public class ConsentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private DisclosureBasis basis = DisclosureBasis.PATIENT;
    private DisclosureManner manner = DisclosureManner.SPOKEN;
    private String givenBy;
    private String law;
    private LocalDate until;
    private boolean coversReplacements = true;

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public DisclosureBasis getBasis() {
        return basis;
    }

    public void setBasis(DisclosureBasis basis) {
        this.basis = basis;
    }

    public DisclosureManner getManner() {
        return manner;
    }

    public void setManner(DisclosureManner manner) {
        this.manner = manner;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public String getLaw() {
        return law;
    }

    public void setLaw(String law) {
        this.law = law;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public boolean isCoversReplacements() {
        return coversReplacements;
    }

    public void setCoversReplacements(boolean coversReplacements) {
        this.coversReplacements = coversReplacements;
    }

    RecordDisclosure toCommand(LetterId letter) {
        return new RecordDisclosure(key, letter, basis, givenBy, law, manner, null, until, coversReplacements);
    }
}
