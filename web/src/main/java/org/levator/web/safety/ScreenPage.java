package org.levator.web.safety;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.safety.FlagRow;
import org.levator.safety.RedFlagReading;
import org.levator.safety.RedFlagRecording;
import org.levator.safety.screen.AnswerScreen;
import org.levator.safety.screen.KindRow;
import org.levator.safety.screen.RaiseFlag;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.safety.screen.ScreenRow;
import org.levator.safety.screen.Screening;
import org.levator.shared.EpisodeId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;
import org.levator.web.caseload.CaseBanner;

/** Asking the red flags beside a note; what is answered here touches nothing that is being typed. */
@Named
@ViewScoped
public class ScreenPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RedFlagReading reading;

    @Inject
    RedFlagRecording recording;

    @Inject
    CaseBanner banner;

    private SubmissionKey key = SubmissionKey.random();
    private String kind;
    private String said;
    private boolean alone;
    private transient Screening screening;

    public void answer(VisitId visit, ScreenOutcome outcome) {
        recording.answer(new AnswerScreen(key, visit, outcome));
        key = SubmissionKey.random();
        screening = null;
    }

    public void raise(VisitId visit) {
        recording.raise(new RaiseFlag(key, visit, kind, said));
        key = SubmissionKey.random();
        kind = null;
        said = null;
        screening = null;
        banner.readAgain();
    }

    /** The answer given last in this visit; {@code null} when not asked. */
    public ScreenRow last(VisitId visit) {
        return screening(visit).last().orElse(null);
    }

    /** The patient's flags that wait for an action or pause something. */
    public List<FlagRow> standing(EpisodeId episode) {
        return banner.of(episode).flags();
    }

    /** The list as it may be asked now: what needs privacy only when alone with the patient. */
    public List<KindRow> questions(VisitId visit) {
        return screening(visit).questions().stream()
                .filter(q -> alone || !q.onlyAlone())
                .toList();
    }

    private Screening screening(VisitId visit) {
        if (screening == null) {
            screening = reading.screening(visit);
        }
        return screening;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }

    public boolean isAlone() {
        return alone;
    }

    public void setAlone(boolean alone) {
        this.alone = alone;
    }
}
