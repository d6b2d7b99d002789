package org.levator.web.oversight;

import java.time.LocalDate;
import org.levator.access.BreakGlassId;
import org.levator.oversight.log.AccessQuestion;
import org.levator.oversight.log.Selection;
import org.levator.shared.ClinicianId;

/** What is asked of the access log, while it is being entered. */
public class AccessForm extends SoughtForm {
    private static final long serialVersionUID = 1L;

    private ClinicianId by;
    private LocalDate first;
    private LocalDate last;
    private Selection selection = Selection.EVERYTHING;

    AccessQuestion toQuestion(BreakGlassId opening, Long before) {
        return new AccessQuestion(toSearch(), by, first, last, selection, opening, before);
    }

    public ClinicianId getBy() {
        return by;
    }

    public void setBy(ClinicianId by) {
        this.by = by;
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

    public Selection getSelection() {
        return selection;
    }

    public void setSelection(Selection selection) {
        this.selection = selection;
    }
}
