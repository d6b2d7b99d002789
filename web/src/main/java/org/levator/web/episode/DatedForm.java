package org.levator.web.episode;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.shared.SubmissionKey;

/** What every change of a circle of care asks for: from which day, and to which. */
public abstract class DatedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private LocalDate first;
    private LocalDate last;

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }

    public LocalDate getLast() {
        return last;
    }

    public void setLast(LocalDate last) {
        this.last = last;
    }
}
