package org.levator.web.sealing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.sealing.BreachChecking;
import org.levator.sealing.BreachVerdict;
import org.levator.sealing.SealedId;
import org.levator.sealing.SealedSight;
import org.levator.shared.NotFound;
import org.levator.web.faces.input.Saved;

/** One sealed entry: why, who could see it and who did, whether it was a breach and who was told. What was written is {@link SealedContentsPage}'s. */
@Named
@ViewScoped
public class SealedEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    BreachChecking checking;

    @Inject
    Saved saved;

    private SealedId id;
    private final CheckForm form = new CheckForm();
    private transient SealedSight sight;

    public void load() {
        if (id == null) {
            throw new NotFound("sealed entry");
        }
        getSight();
    }

    public String answer() {
        var answer = form.toCommand(id);
        checking.answer(answer);
        return saved.andGoTo("/sealed", "sealing", answer.isUntold() ? "check.answeredUntold" : "check.answered");
    }

    public String tell() {
        checking.tell(form.telling(id));
        return saved.andGoTo("/sealed/entry?id=" + id, "sealing", "check.toldRecorded");
    }

    public SealedSight getSight() {
        if (sight == null) {
            sight = checking.get(id);
        }
        return sight;
    }

    public BreachVerdict[] getVerdicts() {
        return BreachVerdict.values();
    }

    public CheckForm getForm() {
        return form;
    }

    public SealedId getId() {
        return id;
    }

    public void setId(SealedId id) {
        this.id = id;
    }
}
