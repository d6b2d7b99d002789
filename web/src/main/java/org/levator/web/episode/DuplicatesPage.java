package org.levator.web.episode;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.audit.OneLook;
import org.levator.episode.duplicate.AnswerDuplicate;
import org.levator.episode.duplicate.AnsweredDuplicate;
import org.levator.episode.duplicate.DuplicateAnswering;
import org.levator.episode.duplicate.DuplicateId;
import org.levator.episode.duplicate.DuplicateRow;
import org.levator.episode.duplicate.Verdict;
import org.levator.shared.BrokenRule;
import org.levator.shared.Stretch;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.input.Saved;

/** People who may be registered twice, side by side, each pair with its answer; or one pair whose answer may have been wrong. */
@Named
@ViewScoped
public class DuplicatesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DuplicateAnswering answering;

    @Inject
    OneLook look;

    @Inject
    Saved saved;

    private DuplicateId pair; // null: all that wait
    private List<DuplicateRow> rows = List.of();
    private int page;
    private transient Stretch<AnsweredDuplicate> answered;
    private SubmissionKey key = SubmissionKey.random();
    private final Map<DuplicateId, String> remarks = new HashMap<>();

    public void load() {
        look.at(() -> {
            rows = pair == null ? answering.open() : List.of(answering.compare(pair));
            getAnswered();
        });
    }

    public String differentPeople(DuplicateRow row) {
        return answer(row, Verdict.DIFFERENT_PEOPLE);
    }

    public String samePerson(DuplicateRow row) {
        return answer(row, Verdict.SAME_PERSON);
    }

    private String answer(DuplicateRow row, Verdict verdict) {
        try {
            answering.answer(new AnswerDuplicate(key, row.id(), row.answers(), verdict, remarks.get(row.id())));
        } catch (BrokenRule refused) {
            look.at(() -> readAgain(row.id()));
            throw refused;
        }
        return saved.andGoTo("/duplicates", "episode", "duplicates.answered");
    }

    /** What a colleague has said meanwhile stands there then, beside what was typed. */
    private void readAgain(DuplicateId id) {
        rows = rows.stream()
                .map(row -> row.id().equals(id) ? answering.compare(id) : row)
                .toList();
        answered = answering.answered(page);
    }

    public DuplicateId getPair() {
        return pair;
    }

    public void setPair(DuplicateId pair) {
        this.pair = pair;
    }

    public List<DuplicateRow> getRows() {
        return rows;
    }

    public Stretch<AnsweredDuplicate> getAnswered() {
        if (answered == null) {
            answered = answering.answered(page);
        }
        return answered;
    }

    /** From 0, the newest first. */
    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    /** By pair, so that what is typed about one stays with it. */
    public Map<DuplicateId, String> getRemarks() {
        return remarks;
    }
}
