package org.levator.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.directory.RecipientRow;
import org.levator.letter.IssueLetter;
import org.levator.letter.LetterIssuing;
import org.levator.letter.LetterView;
import org.levator.letter.LetterWriting;
import org.levator.letter.Preview;
import org.levator.letter.content.Choice;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.SubmissionKey;
import org.levator.web.directory.RecipientOffer;

/** Writing a letter until it is issued: every change is kept at once and shown in the preview. */
@Named
@ViewScoped
public class LetterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    LetterWriting writing;

    @Inject
    LetterIssuing issuing;

    @Inject
    LetterOnPage page;

    @Inject
    RecipientOffer recipients;

    private LetterId letter;
    private LetterForm form;
    private Preview preview;
    private SubmissionKey key = SubmissionKey.random();

    public void load() {
        if (letter == null) {
            throw new NotFound("letter");
        }
        show(page.of(letter));
    }

    public void save() {
        writing.save(form.toCommand());
        show(page.again(letter));
    }

    /** Brings the last signed note's plan into the letter, where it can be worked over. */
    public void quotePlan() {
        writing.lastPlan(letter).ifPresent(form::quotePlan);
        save();
    }

    public void recordPreview() {
        if (preview != null) {
            writing.recordPreview(letter, preview);
            show(page.again(letter));
        }
    }

    public String approve() {
        save();
        issuing.approve(seen());
        return here();
    }

    public String approveAndIssue() {
        save();
        issuing.approveAndIssue(seen());
        return here();
    }

    public String issue() {
        issuing.issue(seen());
        return here();
    }

    public String backToDraft() {
        issuing.backToDraft(letter);
        return here();
    }

    public String replace() {
        return "/letter?faces-redirect=true&id=" + writing.replace(letter, key);
    }

    private void show(LetterView view) {
        form = new LetterForm(view, form);
        preview = view.preview();
    }

    private IssueLetter seen() {
        return new IssueLetter(key, letter, page.of(letter).version());
    }

    private String here() {
        return "/letter?faces-redirect=true&id=" + letter;
    }

    public LetterView getView() {
        return page.of(letter);
    }

    public LetterId getLetter() {
        return letter;
    }

    public void setLetter(LetterId letter) {
        this.letter = letter;
    }

    public LetterForm getForm() {
        return form;
    }

    public Preview getPreview() {
        return preview;
    }

    public void setPreview(Preview preview) {
        this.preview = preview;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public List<RecipientRow> getUsualRecipients() {
        return recipients.usual(getView().kind());
    }

    public List<RecipientRow> getOtherRecipients() {
        return recipients.others(getView().kind());
    }

    public Choice[] getChoices() {
        return Choice.values();
    }

    public Preview[] getPreviews() {
        return Preview.values();
    }
}
