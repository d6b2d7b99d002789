package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.levator.access.Relation;
import org.levator.access.TeamRow;
import org.levator.audit.OneLook;
import org.levator.caseload.day.CircleMember;
import org.levator.episode.CaseKeeping;
import org.levator.episode.CaseSummary;
import org.levator.episode.EpisodeState;
import org.levator.episode.MoveCase;
import org.levator.episode.visit.VisitBooking;
import org.levator.episode.visit.VisitRow;
import org.levator.episode.visit.VisitState;
import org.levator.safety.FlagRow;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.web.caseload.CaseBanner;
import org.levator.web.caseload.VisitForm;
import org.levator.web.episode.story.StoryPage;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;
import org.levator.web.letter.CaseLettersPage;
import org.levator.web.note.LeftNotesPage;
import org.levator.web.patient.DecisionsPage;
import org.levator.web.patient.PeoplePage;
import org.levator.web.safety.EarlierFlagsPage;

/** One case: why she comes, where it stands, who is around it, its visits, and what must not be overlooked. */
@Named
@ViewScoped
public class CasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int VISITS = 50;
    private static final int MORE_VISITS = 200;

    @Inject
    CaseKeeping keeping;

    @Inject
    VisitBooking booking;

    @Inject
    CaseBanner banner;

    @Inject
    DescriptionPage description;

    @Inject
    StoryPage story;

    @Inject
    PeoplePage people;

    @Inject
    DecisionsPage decisions;

    @Inject
    LeftNotesPage left;

    @Inject
    WishPage wish;

    @Inject
    CaseLettersPage letters;

    @Inject
    EarlierFlagsPage flags;

    @Inject
    OneLook look;

    @Inject
    When when;

    @Inject
    Saved saved;

    @Inject
    Overtaken overtaken;

    private EpisodeId id;
    private int visits = VISITS;
    private NextStep step;
    private VisitForm visit;
    private transient CaseSummary summary;

    /** With all that stands around it on the page. */
    public void load() {
        look.at(() -> {
            read();
            var patient = summary.episode().patient();
            description.of(id, summary.description());
            story.load(id);
            people.load(patient);
            decisions.look(patient);
            left.of(id);
            wish.look(id);
            letters.of(id);
            flags.of(id);
            banner.of(id);
        });
    }

    private void read() {
        summary = keeping.read(id, visits);
        if (step == null) {
            step = NextStep.of(summary.episode());
            visit = new VisitForm(when.getToday(), id);
        }
    }

    public String move() {
        if (overtaken.on(() -> keeping.move(step.toCommand(id)))) {
            showWhereItStands();
            return null;
        }
        return again("case.moved");
    }

    public String recordDeath() {
        keeping.move(new MoveCase(id, getSummary().episode().version(), EpisodeState.DECEASED, null));
        return again("case.moved");
    }

    public String diedByMistake() {
        if (overtaken.on(() -> keeping.diedByMistake(step.toMistake(id)))) {
            showWhereItStands();
            return null;
        }
        return again("case.moved");
    }

    private void showWhereItStands() {
        summary = keeping.read(id, visits);
        step.hasSeen(summary.episode());
    }

    public String book() {
        booking.book(visit.toCommand());
        return again("visit.booked");
    }

    /** By a new request, so that going back or sending again does nothing a second time. */
    private String again(String key) {
        return saved.andGoTo("/case?id=" + id, "episode", key);
    }

    /** Where the case may go from here; a death is recorded apart, because nothing follows it. */
    public List<EpisodeState> getMoves() {
        return getSummary().episode().state().moves().stream()
                .filter(s -> s != EpisodeState.DECEASED)
                .toList();
    }

    /** The visit that a note begun now belongs to: today's, else the last that took place. */
    public Optional<VisitRow> current() {
        var today = when.getToday();
        var todays = getSummary().visits().stream()
                .filter(v -> v.state() == VisitState.BOOKED || v.state() == VisitState.ATTENDED)
                .filter(v -> when.dayOf(v.startsAt()).equals(today))
                .findFirst();
        return todays.or(() -> getSummary().visits().stream()
                .filter(v -> v.state() == VisitState.ATTENDED)
                .findFirst());
    }

    public VisitRow getCurrentVisit() {
        return current().orElse(null);
    }

    /** With whom a visit can be booked: whoever has a place in the circle now or later. */
    public List<CircleMember> getWhom() {
        var today = when.getToday();
        return getSummary().team().stream()
                .filter(member -> member.goesOn(today))
                .map(member -> new CircleMember(member.clinician(), member.name()))
                .distinct()
                .toList();
    }

    public CaseSummary getSummary() {
        if (summary == null) {
            read();
        }
        return summary;
    }

    /** Whether she leads the case and so arranges its circle of care. */
    public boolean isLead() {
        return getSummary().relation() == Relation.LEAD;
    }

    /** Whether she opened it from outside the circle: she records what happens, and its course stays with the circle. */
    public boolean isOutside() {
        return getSummary().relation() == Relation.BREAK_GLASS;
    }

    /** Who of the circle leaves the clinic or has left it, each once. */
    public List<TeamRow> getLeavers() {
        var seen = new HashSet<ClinicianId>();
        return getSummary().team().stream()
                .filter(member -> member.lastDay() != null && seen.add(member.clinician()))
                .toList();
    }

    public List<FlagRow> getFlags() {
        return banner.of(id).flags();
    }

    public EpisodeId getId() {
        return id;
    }

    public void setId(EpisodeId id) {
        this.id = id;
    }

    /** How many of the visits are shown, the newest. */
    public int getVisits() {
        return visits;
    }

    public void setVisits(int visits) {
        this.visits = visits;
    }

    public int getMoreVisits() {
        return visits + MORE_VISITS;
    }

    public NextStep getStep() {
        return step;
    }

    public VisitForm getVisit() {
        return visit;
    }
}
