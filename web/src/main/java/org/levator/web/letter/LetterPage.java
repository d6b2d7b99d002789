package org.levator.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import org.levator.audit.OneLook;
import org.levator.directory.RecipientRow;
import org.levator.letter.IssueLetter;
import org.levator.letter.LetterIssuing;
import org.levator.letter.LetterWriting;
import org.levator.letter.content.Choice;
import org.levator.letter.content.LetterRule;
import org.levator.letter.view.LetterState;
import org.levator.letter.view.LetterView;
import org.levator.letter.view.Preview;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.SubmissionKey;
import org.levator.web.caseload.CaseBanner;
import org.levator.web.directory.RecipientOffer;
import org.levator.web.faces.fault.Overtaken;

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

    @Inject
    CaseBanner banner;

    @Inject
    OneLook look;

    @Inject
    Overtaken overtaken;

    @Inject
    LetterDifferences between;

    private LetterId letter;
    private LetterForm form;
    private Preview preview;
    private SubmissionKey key = SubmissionKey.random();

    public void load() {
        if (letter == null) {
            throw new NotFound("letter");
        }
        look.at(this::read);
    }

    /** With all that stands around it on the page. */
    private void read() {
        show(page.of(letter));
        banner.of(getView().episode());
        if (getView().state() == LetterState.DRAFT) {
            getUsualRecipients();
        }
    }

    /** With every change; not while two texts stand beside each other, since then only she decides. */
    public void save() {
        if (overtaken.isPresent()) {
            overtaken.by(between.of(form, new LetterForm(page.of(letter))));
        } else {
            keep();
        }
    }

    /**
     * Her decision: what stood beside hers gives way, if it did when she pressed. Typed and pressed in one move, hers was compared only
     * after that.
     *
     * @param shown the version that the button was drawn for
     */
    public void saveMine(int shown) {
        if (shown == form.getVersion()) {
            keep();
        } else {
            save();
        }
    }

    /** @return false if somebody else was faster */
    private boolean keep() {
        if (overtaken.on(() -> writing.save(form.toCommand()))) {
            showBoth();
            return false;
        }
        show(page.again(letter));
        return true;
    }

    /** Hers stays in the fields beside what stands now; saving it again is then a decision. */
    private void showBoth() {
        var view = page.again(letter);
        var newest = new LetterForm(view);
        overtaken.by(between.of(form, newest));
        form.hasSeen(newest);
        preview = view.preview();
    }

    /** Brings the last signed note's plan into the letter, where it can be worked over. */
    public void quotePlan() {
        writing.lastPlan(letter).ifPresent(form::quotePlan);
        save();
    }

    public void recordPreview() {
        if (preview != null) {
            var undecided = overtaken.isPresent();
            var seen = form.getVersion();
            if (overtaken.on(() -> writing.recordPreview(letter, seen, preview)) || undecided) {
                showBoth();
            } else {
                show(page.again(letter));
            }
        }
    }

    public String approve() {
        return isDecided() && keep() ? asSeen(issuing::approve) : null;
    }

    public String approveAndIssue() {
        return isDecided() && keep() ? asSeen(issuing::approveAndIssue) : null;
    }

    public String issue() {
        return asSeen(issuing::issue);
    }

    public String backToDraft() {
        issuing.backToDraft(letter);
        return here();
    }

    public String replace() {
        return "/letter?faces-redirect=true&id=" + writing.replace(letter, key);
    }

    private boolean isDecided() {
        return !overtaken.isStill(LetterRule.CHANGED_MEANWHILE);
    }

    private void show(LetterView view) {
        form = new LetterForm(view, form);
        preview = view.preview();
    }

    /** Not what it has become meanwhile: that is shown first. */
    private String asSeen(Consumer<IssueLetter> step) {
        var seen = form.asSeen(key);
        if (overtaken.on(() -> step.accept(seen))) {
            show(page.again(letter));
            return null;
        }
        return here();
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
