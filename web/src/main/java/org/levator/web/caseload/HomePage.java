package org.levator.web.caseload;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.levator.audit.OneLook;
import org.levator.caseload.day.CaseChoices;
import org.levator.caseload.day.CircleMember;
import org.levator.caseload.day.Day;
import org.levator.caseload.day.DayReading;
import org.levator.caseload.day.DayRow;
import org.levator.caseload.day.VisitReading;
import org.levator.caseload.desk.Desk;
import org.levator.caseload.desk.DeskReading;
import org.levator.episode.duplicate.DuplicateAnswering;
import org.levator.episode.visit.VisitBooking;
import org.levator.episode.visit.VisitState;
import org.levator.note.review.NoteReviewing;
import org.levator.note.review.ReviewRow;
import org.levator.shared.Role;
import org.levator.shared.VisitId;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.frame.Frame;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;
import org.levator.web.letter.RecallsPage;
import org.levator.web.oversight.OpeningsPage;
import org.levator.web.oversight.OwnNamingsPage;
import org.levator.web.reference.LimitsPage;

/** Home: her day with what can be done about each visit, and what waits on her desk. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DayReading days;

    @Inject
    VisitReading visits;

    @Inject
    DeskReading desk;

    @Inject
    NoteReviewing reviewing;

    @Inject
    DuplicateAnswering duplicates;

    @Inject
    VisitBooking booking;

    @Inject
    RecallsPage recalls;

    @Inject
    OpeningsPage openings;

    @Inject
    OwnNamingsPage namings;

    @Inject
    LimitsPage limits;

    @Inject
    AttentionPage attention;

    @Inject
    LeavingHomePage leaving;

    @Inject
    WishHomePage wishes;

    @Inject
    OneLook look;

    @Inject
    HttpServletRequest request;

    @Inject
    Frame frame;

    @Inject
    When when;

    @Inject
    Saved saved;

    @Inject
    Overtaken overtaken;

    private VisitForm form;
    private Day day = Day.nobodys();
    private String asked; // in the address; null is today
    private int page;
    private String find;
    private CaseChoices choices; // null until they are asked for
    private Map<VisitId, MoveForm> moves = Map.of();
    private List<CircleMember> whom = List.of();
    private Desk waiting = Desk.empty();
    private List<ReviewRow> reviews = List.of();
    private int registeredTwice;

    public void load() {
        choices = null;
        look.at(this::read);
    }

    private void read() {
        if (isPlanning()) {
            form = new VisitForm(getDate());
            whom = List.of();
            day = days.of(getDate(), page);
            registeredTwice = duplicates.waiting();
            moves = day.visits().stream().collect(toMap(DayRow::visit, row -> MoveForm.of(row, when)));
        }
        if (frame.isClinical()) {
            attention.load();
            waiting = desk.desk();
            leaving.getDesk();
            wishes.getMine();
            recalls.getRows();
        }
        if (isReviewing()) {
            reviews = reviewing.open();
            openings.getRows();
        }
        if (request.isUserInRole(Role.PRIVACY_OFFICER)) {
            namings.load();
        }
        if (isAdministrator()) {
            limits.load();
        }
    }

    /** Whom a visit can be added to: all, or who is meant by what was typed. */
    public void look() {
        choices = days.choices(find);
    }

    /** Who can be asked for in the case that she chose. */
    public void lookWhom() {
        whom = form.getEpisode() == null ? List.of() : visits.whom(form.getEpisode(), getDate());
        form.setClinician(null);
    }

    public void book() {
        booking.book(form.toCommand());
        done("visit.booked");
    }

    public void walkIn() {
        booking.walkIn(form.toWalkIn());
        done("visit.here");
    }

    public void move(VisitId visit) {
        var typed = moves.get(visit);
        if (overtaken.on(() -> booking.move(typed.toCommand(visit)))) {
            load();
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
            load();
        } else {
            done(key);
        }
    }

    private void done(String key) {
        load();
        saved.andStay("caseload", key);
    }

    /** Whoever sees patients or plans for those who do. */
    public boolean isPlanning() {
        return frame.isClinical() || isReception();
    }

    /** Who may have to look again at a signed note: a case's lead, and the privacy officer. */
    public boolean isReviewing() {
        return request.isUserInRole(Role.THERAPIST) || request.isUserInRole(Role.PRIVACY_OFFICER);
    }

    public boolean isReception() {
        return request.isUserInRole(Role.RECEPTION);
    }

    public boolean isAdministrator() {
        return request.isUserInRole(Role.CLINIC_ADMIN);
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
        return when.asked(asked);
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

    /** Not before she plans something: then by {@link #look}, or with what was sent. */
    public CaseChoices getChoices() {
        if (choices == null && FacesContext.getCurrentInstance().isPostback()) {
            look();
        }
        return isOffering() ? choices : CaseChoices.none();
    }

    /** Whether the cases stand on the page. */
    public boolean isOffering() {
        return choices != null;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find;
    }

    /** By visit, so that what is typed about one stays with it. */
    public Map<VisitId, MoveForm> getMoves() {
        return moves;
    }

    public List<CircleMember> getWhom() {
        return whom;
    }

    public Desk getDesk() {
        return waiting;
    }

    public List<ReviewRow> getReviews() {
        return reviews;
    }

    /** How many may be registered twice and wait for somebody to say so. */
    public int getRegisteredTwice() {
        return registeredTwice;
    }

    public VisitForm getForm() {
        return form;
    }
}
