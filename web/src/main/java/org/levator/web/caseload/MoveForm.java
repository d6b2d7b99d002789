package org.levator.web.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.levator.caseload.day.DayRow;
import org.levator.episode.visit.MoveVisit;
import org.levator.shared.ClinicianId;
import org.levator.shared.VisitId;
import org.levator.web.faces.text.When;

/** Another time for a booked visit, or somebody else; it starts from what stands. */
public class MoveForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private int seen;
    private LocalDate day;
    private LocalTime time;
    private ClinicianId clinician;

    MoveForm(int seen, LocalDateTime now, ClinicianId clinician) {
        this.seen = seen;
        this.clinician = clinician;
        day = now.toLocalDate();
        time = now.toLocalTime();
    }

    static MoveForm of(DayRow row, When when) {
        return new MoveForm(row.version(), when.onTheClock(row.startsAt()), row.clinician());
    }

    MoveVisit toCommand(VisitId visit) {
        return new MoveVisit(visit, seen, LocalDateTime.of(day, time), clinician);
    }

    /** What she typed, over what stands now: moving again is then a decision. */
    MoveForm over(MoveForm newest) {
        return new MoveForm(newest.seen, LocalDateTime.of(day, time), clinician);
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public ClinicianId getClinician() {
        return clinician;
    }

    public void setClinician(ClinicianId clinician) {
        this.clinician = clinician;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }
}
