package org.levator.web.safety;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.levator.safety.AnswerScreen;
import org.levator.safety.FlagRow;
import org.levator.safety.KindRow;
import org.levator.safety.RaiseFlag;
import org.levator.safety.RedFlagReading;
import org.levator.safety.RedFlagRecording;
import org.levator.safety.ScreenOutcome;
import org.levator.safety.ScreenRow;
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
    private transient Optional<ScreenRow> last; // null: not read yet
    private transient List<FlagRow> standing;
    private transient List<KindRow> questions;

    public void answer(VisitId visit, ScreenOutcome outcome) {
        recording.answer(new AnswerScreen(visit, outcome));
        last = null;
    }

    public void raise(VisitId visit) {
        recording.raise(new RaiseFlag(key, visit, kind, said));
        key = SubmissionKey.random();
        kind = null;
        said = null;
        last = null;
        standing = null;
        banner.readAgain();
    }

    /** The answer given last in this visit; {@code null} when not asked. */
    public ScreenRow last(VisitId visit) {
        if (last == null) {
            last = reading.lastAnswer(visit);
        }
        return last.orElse(null);
    }

    /** The patient's flags that wait for an action or pause something. */
    public List<FlagRow> standing(EpisodeId episode) {
        if (standing == null) {
            standing = reading.openFor(episode);
        }
        return standing;
    }

    /** The list as it may be asked now: what needs privacy only when alone with the patient. */
    public List<KindRow> questions(VisitId visit) {
        if (questions == null) {
            questions = reading.questions(visit);
        }
        return questions.stream().filter(q -> alone || !q.onlyAlone()).toList();
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
