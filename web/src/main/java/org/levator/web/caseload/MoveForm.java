package org.levator.web.caseload;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.levator.episode.visit.MoveVisit;
import org.levator.shared.VisitId;

/** Another time for a booked visit; it starts from the one that stands. */
public class MoveForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int seen;
    private LocalDate day;
    private LocalTime time;

    MoveForm(int seen, LocalDateTime now) {
        this.seen = seen;
        day = now.toLocalDate();
        time = now.toLocalTime();
    }

    MoveVisit toCommand(VisitId visit) {
        return new MoveVisit(visit, seen, LocalDateTime.of(day, time));
    }

    /** What she typed, over what stands now: moving again is then a decision. */
    MoveForm over(MoveForm newest) {
        return new MoveForm(newest.seen, LocalDateTime.of(day, time));
    }

    int seen() {
        return seen;
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
