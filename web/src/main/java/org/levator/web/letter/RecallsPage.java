package org.levator.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.letter.recall.LetterRecalling;
import org.levator.letter.recall.RecallId;
import org.levator.letter.recall.RecallManner;
import org.levator.letter.recall.RecallOutcome;
import org.levator.letter.recall.RecallRow;
import org.levator.letter.recall.RecallStepKind;
import org.levator.shared.NotFound;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;

/** Letters to ask back: all of the caller's on home and here, and what was done about the one that is chosen. */
@Named
@ViewScoped
public class RecallsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LetterRecalling recalling;

    @Inject
    When when;

    @Inject
    Saved saved;

    private RecallId id;
    private RecallForm form;
    private transient List<RecallRow> rows;

    public void load() {
        form = new RecallForm(when.getToday());
        if (id != null && getChosen() == null) {
            throw new NotFound("recall");
        }
    }

    public String record() {
        recalling.record(form.toCommand(id));
        return saved.andGoTo("/recalls", "letter", "recall.recorded");
    }

    public List<RecallRow> getRows() {
        if (rows == null) {
            rows = recalling.open();
        }
        return rows;
    }

    /** {@code null} while none is chosen. */
    public RecallRow getChosen() {
        return getRows().stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    public RecallStepKind[] getKinds() {
        return RecallStepKind.values();
    }

    public RecallManner[] getManners() {
        return RecallManner.values();
    }

    public RecallOutcome[] getOutcomes() {
        return RecallOutcome.values();
    }

    public RecallForm getForm() {
        return form;
    }

    public RecallId getId() {
        return id;
    }

    public void setId(RecallId id) {
        this.id = id;
    }
}
