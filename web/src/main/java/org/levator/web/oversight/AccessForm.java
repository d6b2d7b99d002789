package org.levator.web.oversight;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.access.BreakGlassId;
import org.levator.oversight.SeekCase;
import org.levator.oversight.log.AccessQuestion;
import org.levator.oversight.log.Selection;
import org.levator.shared.ClinicianId;

/** What is asked of the access log, while it is being entered. */
public class AccessForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private String name;
    private LocalDate born;
    private ClinicianId by;
    private LocalDate first;
    private LocalDate last;
    private Selection selection = Selection.EVERYTHING;

    AccessQuestion toQuestion(BreakGlassId opening, Long before) {
        return new AccessQuestion(new SeekCase(number, name, born), by, first, last, selection, opening, before);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
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
