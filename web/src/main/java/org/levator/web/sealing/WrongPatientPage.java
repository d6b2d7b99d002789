package org.levator.web.sealing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.levator.caseload.day.CaseChoice;
import org.levator.caseload.day.CaseChoices;
import org.levator.caseload.day.Day;
import org.levator.caseload.day.DayReading;
import org.levator.caseload.day.DayRow;
import org.levator.consent.ConsentReading;
import org.levator.consent.ConsentSealing;
import org.levator.letter.LetterReading;
import org.levator.letter.LetterSealing;
import org.levator.safety.RedFlagReading;
import org.levator.safety.RedFlagSealing;
import org.levator.safety.action.FlagAction;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;

/** Saying that a consent, a flag or a letter was recorded for the wrong patient, and whose it is. */
@Named
@ViewScoped
public class WrongPatientPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ConsentReading consents;

    @Inject
    ConsentSealing consentSealing;

    @Inject
    RedFlagReading flags;

    @Inject
    RedFlagSealing flagSealing;

    @Inject
    LetterReading letters;

    @Inject
    LetterSealing letterSealing;

    @Inject
    DayReading days;

    @Inject
    When when;

    @Inject
    Saved saved;

    private VisitId visit;
    private FlagId flag;
    private LetterId letter;
    private EpisodeId episode;
    private PatientId patient;
    private Day day = Day.nobodys();
    private CaseChoices choices = CaseChoices.none();
    private transient List<FlagAction> done;
    private final WrongPatientForm form = new WrongPatientForm();

    public void load() {
        if (visit != null) {
            var facts = consents.sheet(visit).visit();
            show(facts.episode(), facts.patient(), facts.startsAt());
        } else if (flag != null && episode != null) {
            var raised = flags.get(flag, episode);
            done = raised.detail().actions();
            show(episode, raised.flag().patient(), raised.flag().raisedAt());
        } else if (letter != null) {
            show(letters.get(letter).episode(), null, when.getNow());
        } else {
            throw new NotFound("entry");
        }
    }

    private void show(EpisodeId of, PatientId whose, Instant at) {
        episode = of;
        patient = whose;
        day = days.of(when.dayOf(at), 0);
        choices = days.choices(null);
    }

    public String seal() {
        if (visit != null) {
            consentSealing.seal(form.consent(visit));
        } else if (flag != null) {
            flagSealing.seal(form.flag(flag, episode));
        } else {
            letterSealing.seal(form.letter(letter));
        }
        return saved.andGoTo("/case?id=" + episode, "sealing", "wrong.done");
    }

    public boolean isAboutLetter() {
        return visit == null && flag == null;
    }

    /** Which text says what happens. */
    public String getKind() {
        return visit != null ? "consent" : flag != null ? "flag" : "letter";
    }

    /** The page of what was recorded. */
    public String getOrigin() {
        if (visit != null) {
            return "/consent?visit=" + visit;
        }
        return flag != null ? "/flag?id=" + flag + "&case=" + episode : "/letter?id=" + letter;
    }

    /** Of other patients on that day. */
    public List<DayRow> getVisits() {
        return day.visits().stream()
                .filter(row -> !row.patient().equals(patient))
                .toList();
    }

    /** About the flag, by whoever recorded it. */
    public List<FlagAction> getDone() {
        if (done == null) {
            done = flag == null ? List.of() : flags.get(flag, episode).detail().actions();
        }
        return done;
    }

    public List<CaseChoice> getCases() {
        return choices.cases().stream()
                .filter(row -> !row.episode().equals(episode))
                .toList();
    }

    public WrongPatientForm getForm() {
        return form;
    }

    public VisitId getVisit() {
        return visit;
    }

    public void setVisit(VisitId visit) {
        this.visit = visit;
    }

    public FlagId getFlag() {
        return flag;
    }

    public void setFlag(FlagId flag) {
        this.flag = flag;
    }

    public LetterId getLetter() {
        return letter;
    }

    public void setLetter(LetterId letter) {
        this.letter = letter;
    }

    public EpisodeId getEpisode() {
        return episode;
    }

    public void setEpisode(EpisodeId episode) {
        this.episode = episode;
    }
}
