package org.levator.web.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.levator.episode.MoveVisit;
import org.levator.shared.VisitId;

/** Another time for a booked visit; it starts from the one that stands. */
public class MoveForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime time;

    MoveForm(LocalDateTime now) {
        day = now.toLocalDate();
        time = now.toLocalTime();
    }

    MoveVisit toCommand(VisitId visit) {
        return new MoveVisit(visit, LocalDateTime.of(day, time));
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
}
