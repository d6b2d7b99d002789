package org.levator.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.letter.LetterAnswering;
import org.levator.letter.answer.AnswerKind;
import org.levator.letter.view.LetterView;
import org.levator.shared.LetterId;
import org.levator.web.caseload.CaseBanner;
import org.levator.web.faces.fault.Overtaken;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;

/** The answer to a letter that was sent, beside the letter. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LetterAnswering answering;

    @Inject
    LetterOnPage page;

    @Inject
    CaseBanner banner;

    @Inject
    Overtaken overtaken;

    @Inject
    When when;

    @Inject
    Saved saved;

    private AnswerForm form;

    public AnswerForm of(LetterView letter) {
        if (form == null) {
            form = new AnswerForm(letter, when.getToday());
        }
        return form;
    }

    /** What somebody else recorded meanwhile is shown in the list above hers; pressing again is then a decision. */
    public String record(LetterId letter) {
        if (overtaken.on(() -> answering.record(form.toCommand(letter)))) {
            form.hasSeen(page.again(letter));
            return null;
        }
        return saved.andGoTo("/letter?id=" + letter, "letter", "answer.recorded");
    }

    /** From outside the circle what came is recorded; what is awaited stays with the circle. */
    public List<AnswerKind> offered(LetterView letter) {
        return AnswerKind.offered(letter.issued().answers().state()).stream()
                .filter(kind -> kind.isWhatCame() || !letter.outside())
                .toList();
    }

    public boolean isOverdue(LetterView letter) {
        return letter.isOverdue(when.getToday(), banner.of(letter.episode()).state());
    }
}
