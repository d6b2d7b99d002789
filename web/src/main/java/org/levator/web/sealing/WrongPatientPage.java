package org.levator.web.sealing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.levator.audit.OneLook;
import org.levator.caseload.day.DayReading;
import org.levator.caseload.day.DayRow;
import org.levator.consent.sealed.ConsentToSeal;
import org.levator.patient.PersonName;
import org.levator.safety.action.Done;
import org.levator.sealing.Sealer;
import org.levator.web.caseload.CaseBanner;
import org.levator.web.faces.input.Saved;

/** Saying that something was recorded for the wrong patient, and whose it is. */
@Named
@ViewScoped
public class WrongPatientPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    WrongEntries entries;

    @Inject
    DayReading days;

    @Inject
    RightCasePage cases;

    @Inject
    CaseBanner banner;

    @Inject
    OneLook look;

    @Inject
    Saved saved;

    private final WrongThing thing = new WrongThing();
    private final WrongPatientForm form = new WrongPatientForm();
    private transient WrongPlace place;
    private List<DayRow> visits = List.of();

    public void load() {
        look.at(this::read);
    }

    private void read() {
        var found = getPlace();
        thing.setEpisode(found.episode());
        if (found.unplaced() == null) {
            banner.of(found.episode());
        }
        if (found.by() == Sealer.FOR_AUTHOR && found.examiners().size() == 1) {
            form.setExaminer(found.examiners().get(0).examiner());
        }
        if (found.by() == Sealer.AUTHOR) {
            offer(found);
        }
    }

    /** Where it may belong: a visit of another patient on that day, or a case of another patient. */
    private void offer(WrongPlace found) {
        if (found.unplaced() != null) {
            visits = days.visits(found.day());
            return;
        }
        var wrong = banner.of(found.episode()).patient();
        if (thing.getKind().isOfVisit()) {
            visits = days.visits(found.day()).stream()
                    .filter(row -> !row.patient().equals(wrong))
                    .toList();
        } else if (thing.getKind().isOfCase()) {
            cases.besides(wrong);
        }
    }

    /** The right patient, by whatever is at hand; what she has chosen stays chosen. */
    public void find() {
        cases.find(form.getRightCase());
    }

    public String seal() {
        var placed = getUnplaced() == null;
        entries.seal(thing, form);
        return saved.andGoTo(placed ? "/case?id=" + thing.getEpisode() : "/home", "sealing", "wrong.done");
    }

    private WrongPlace getPlace() {
        if (place == null) {
            place = entries.find(thing);
        }
        return place;
    }

    public Sealer getBy() {
        return getPlace().by();
    }

    /** Whose, where it is not hers alone; {@code null} among them stands for what she recorded herself. */
    public List<ConsentToSeal> getExaminers() {
        var examiners = getPlace().examiners();
        return getBy() == Sealer.FOR_AUTHOR && examiners.size() == 1 ? List.of() : examiners;
    }

    /** The page on which it stands. */
    public String getOrigin() {
        return getPlace().isOwnDraft() ? "/note?visit=" + getPlace().draft().visit() : thing.getOrigin();
    }

    /** In whose record it is, for an author who reads nothing else there; else {@code null}. */
    public PersonName getUnplaced() {
        return getPlace().unplaced();
    }

    /** What a print shows: her case, or for an author who reads nothing else there her own unsigned note. */
    public String getPrints() {
        return "/case/" + thing.getEpisode()
                + (getUnplaced() == null
                        ? "?paper=CASE"
                        : "?paper=NOTE&visit=" + getPlace().draft().visit());
    }

    /** Of other patients on that day. */
    public List<DayRow> getVisits() {
        return visits;
    }

    /** Whose visits are offered. */
    public LocalDate getDay() {
        return getPlace().day();
    }

    /** About the flag, by whoever recorded it. */
    public List<Done> getDone() {
        return getPlace().done();
    }

    public WrongThing getThing() {
        return thing;
    }

    public WrongPatientForm getForm() {
        return form;
    }
}
