package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.episode.duplicate.AnswerDuplicate;
import org.levator.episode.duplicate.DuplicateAnswering;
import org.levator.episode.duplicate.DuplicateId;
import org.levator.episode.duplicate.DuplicateRow;
import org.levator.episode.duplicate.Verdict;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.Saved;

/** People who may be registered twice, side by side, each pair with its answer. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DuplicateAnswering answering;

    @Inject
    Saved saved;

    private List<DuplicateRow> rows = List.of();
    private SubmissionKey key = SubmissionKey.random();
    private Verdict verdict;
    private String remark;

    public void load() {
        rows = answering.open();
    }

    public String answer(DuplicateId duplicate) {
        answering.answer(new AnswerDuplicate(key, duplicate, verdict, remark));
        return saved.andGoTo("/duplicates", "episode", "duplicates.answered");
    }

    public List<DuplicateRow> getRows() {
        return rows;
    }

    public Verdict[] getVerdicts() {
        return Verdict.values();
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(Verdict verdict) {
        this.verdict = verdict;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
