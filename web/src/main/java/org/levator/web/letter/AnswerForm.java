package org.levator.web.letter;

import java.io.Serializable;
import java.time.LocalDate;
import org.levator.letter.answer.AnswerCourse;
import org.levator.letter.answer.AnswerKind;
import org.levator.letter.answer.RecordAnswer;
import org.levator.letter.view.LetterView;
import org.levator.shared.LetterId;
import org.levator.shared.SubmissionKey;

/** What came of a letter, while it is being written; it starts with what is waited for: first the day, then the answer. */
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private int version;
    private AnswerKind kind;
    private LocalDate cameOn;
    private LocalDate by;
    private String remark;

    AnswerForm(LetterView letter, LocalDate today) {
        hasSeen(letter);
        kind = course(letter).state() == null ? AnswerKind.EXPECTED : AnswerKind.ANSWERED;
        cameOn = today;
        by = course(letter).by();
    }

    /** What stands now was shown beside hers. */
    final void hasSeen(LetterView letter) {
        version = letter.version();
    }

    private static AnswerCourse course(LetterView letter) {
        return letter.issued().answers();
    }

    RecordAnswer toCommand(LetterId letter) {
        return new RecordAnswer(key, letter, version, kind, cameOn, by, remark);
    }

    /** It has a day on which it came. */
    public boolean isWhatCame() {
        return kind.isWhatCame();
    }

    /** An answer is still awaited, by a day that may be another one. */
    public boolean isDated() {
        return !kind.ends();
    }

    public boolean isLapsed() {
        return kind == AnswerKind.LAPSED;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public AnswerKind getKind() {
        return kind;
    }

    public void setKind(AnswerKind kind) {
        this.kind = kind;
    }

    public LocalDate getCameOn() {
        return cameOn;
    }

    public void setCameOn(LocalDate cameOn) {
        this.cameOn = cameOn;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate by) {
        this.by = by;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
