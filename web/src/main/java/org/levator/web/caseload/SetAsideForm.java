package org.levator.web.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.caseload.attention.Matter;
import org.levator.caseload.attention.SetAside;
import org.levator.shared.SubmissionKey;

/** Until when and why, while it is typed. */
public class SetAsideForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private LocalDate until;
    private String reason;

    SetAsideForm(LocalDate until) {
        this.until = until;
    }

    SetAside toCommand(Matter matter) {
        return new SetAside(key, matter, until, reason);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
