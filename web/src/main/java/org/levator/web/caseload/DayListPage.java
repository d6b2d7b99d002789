package org.levator.web.caseload;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.levator.caseload.day.Day;
import org.levator.caseload.day.DayReading;
import org.levator.caseload.day.DayRow;
import org.levator.episode.visit.VisitBooking;
import org.levator.episode.visit.VisitState;
import org.levator.shared.VisitId;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.input.Sentences;
import org.levator.web.faces.text.When;

/** On home, a day's visits with what can be done about each. */
@Named
@ViewScoped
public class DayListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DayReading days;

    @Inject
    VisitBooking booking;

    @Inject
    HomePage home;

    @Inject
    When when;

    @Inject
    Saved saved;

    @Inject
    Overtaken overtaken;

    @Inject
    Sentences sentences;

    private Day day = Day.nobodys();
    private String asked; // in the address; null is today
    private int page;
    private Map<VisitId, MoveForm> moves = Map.of();

    /** Today is shown for a day that is none, and never in silence. */
    public void hear() {
        if (asked != null && when.asked(asked).isEmpty()) {
            sentences.say("faces", "notADay");
        }
    }

    void read() {
        day = days.of(getDate(), page);
        moves = day.visits().stream().collect(toMap(DayRow::visit, row -> MoveForm.of(row, when)));
    }

    public void move(VisitId visit) {
        var typed = moves.get(visit);
        if (overtaken.on(() -> booking.move(typed.toCommand(visit)))) {
            home.load();
            moves.computeIfPresent(visit, (id, newest) -> typed.over(newest));
        } else {
            done("visit.moved");
        }
    }

    public void cancel(VisitId visit) {
        change(() -> booking.cancel(visit, moves.get(visit).getSeen()), "visit.cancelled");
    }

    public void missed(VisitId visit) {
        change(() -> booking.missed(visit, moves.get(visit).getSeen()), "visit.missed");
    }

    public void tookPlace(VisitId visit) {
        change(() -> booking.tookPlace(visit, moves.get(visit).getSeen()), "visit.tookPlace");
    }

    public void restore(VisitId visit) {
        booking.restore(visit);
        done("visit.restored");
    }

    /** Of a visit that somebody else changed meanwhile she first sees where it stands. */
    private void change(Runnable change, String key) {
        if (overtaken.on(change)) {
            home.load();
        } else {
            done(key);
        }
    }

    private void done(String key) {
        home.load();
        saved.andStay("caseload", key);
    }

    /** Booked with the caller herself; else the list says with whom. */
    public boolean own(DayRow row) {
        return row.clinician().equals(day.reader());
    }

    /** The visit that her next note is about: the first that is still booked today. */
    public VisitId getNext() {
        return day.visits().stream()
                .filter(row -> isToday() && row.state() == VisitState.BOOKED && own(row))
                .map(DayRow::visit)
                .findFirst()
                .orElse(null);
    }

    public Day getDay() {
        return day;
    }

    /** Whose visits are shown. */
    public LocalDate getDate() {
        return when.asked(asked).orElseGet(when::getToday);
    }

    public boolean isToday() {
        return getDate().equals(when.getToday());
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    /** Of the day's list, from 0. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    /** By visit, so that what is typed about one stays with it. */
    public Map<VisitId, MoveForm> getMoves() {
        return moves;
    }
}
