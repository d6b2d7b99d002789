package org.levator.web.letter;

import java.io.Serializable;
import java.util.List;
import org.levator.letter.IssueLetter;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.ContentItem;
import org.levator.letter.content.SaveLetter;
import org.levator.letter.content.UrgentMatter;
import org.levator.letter.view.LetterView;
import org.levator.shared.LetterId;
import org.levator.shared.RecipientId;
import org.levator.shared.SubmissionKey;

/** A draft as it is being written; {@code to} is an addressee's name or the id of someone in the directory. */
public class LetterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LetterId letter;
    private int version;
    private final List<ItemForm> items;
    private String to;
    private boolean urgent;
    private String urgentFlag;
    private String urgentOnset;
    private String urgentAdvice;
    private String question;
    private String expectation;
    private boolean toldOfWithheld;

    LetterForm(LetterView view) {
        letter = view.id();
        version = view.version();
        items = view.items().stream().map(ItemForm::new).toList();
        to = to(view.addressee(), view.recipient());
        urgent = view.urgent() && !isUrgentAddressee(); // urgent by its way alone is not urgent on another
        question = view.question();
        expectation = view.expectation();
        toldOfWithheld = view.toldOfWithheld();
        if (view.matter() != null) {
            matter(view.matter());
        }
    }

    /** What was written about the urgent matter stays at hand on this page while the letter is not urgent. */
    LetterForm(LetterView view, LetterForm before) {
        this(view);
        if (before != null && view.matter() == null) {
            urgentFlag = before.urgentFlag;
            urgentOnset = before.urgentOnset;
            urgentAdvice = before.urgentAdvice;
        }
    }

    private void matter(UrgentMatter matter) {
        urgentFlag = matter.flag();
        urgentOnset = matter.onset();
        urgentAdvice = matter.advice();
    }

    private static String to(AddresseeKind addressee, RecipientId recipient) {
        if (addressee != AddresseeKind.DIRECTORY) {
            return addressee.name();
        }
        return recipient == null ? null : recipient.toString();
    }

    SaveLetter toCommand() {
        var addressee = addressee(to);
        return new SaveLetter(
                letter,
                version,
                addressee,
                addressee == AddresseeKind.DIRECTORY && to != null ? RecipientId.of(to) : null,
                urgent,
                urgentFlag,
                urgentOnset,
                urgentAdvice,
                question,
                expectation,
                items.stream().map(ItemForm::toCommand).toList(),
                toldOfWithheld);
    }

    private static AddresseeKind addressee(String to) {
        for (var kind : AddresseeKind.values()) {
            if (kind.name().equals(to)) {
                return kind;
            }
        }
        return AddresseeKind.DIRECTORY;
    }

    /** What somebody else saved meanwhile was shown; saving again is then a decision. */
    void hasSeen(LetterForm newest) {
        version = newest.version;
    }

    IssueLetter asSeen(SubmissionKey key) {
        return new IssueLetter(key, letter, version);
    }

    public int getVersion() {
        return version;
    }

    List<ItemForm> items() {
        return items;
    }

    void quotePlan(String plan) {
        items.stream().filter(item -> item.getContent() == ContentItem.PLAN).forEach(item -> item.quote(plan));
    }

    public List<ItemForm> getOrdinary() {
        return items.stream().filter(item -> item.getContent().isOrdinary()).toList();
    }

    public List<ItemForm> getSensitive() {
        return items.stream().filter(item -> !item.getContent().isOrdinary()).toList();
    }

    /** Whether the letter goes out on the urgent way, where flag, onset and advice always go with it. */
    public boolean isUrgentAddressee() {
        return addressee(to) != AddresseeKind.DIRECTORY;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }

    public String getUrgentFlag() {
        return urgentFlag;
    }

    public void setUrgentFlag(String urgentFlag) {
        this.urgentFlag = urgentFlag;
    }

    public String getUrgentOnset() {
        return urgentOnset;
    }

    public void setUrgentOnset(String urgentOnset) {
        this.urgentOnset = urgentOnset;
    }

    public String getUrgentAdvice() {
        return urgentAdvice;
    }

    public void setUrgentAdvice(String urgentAdvice) {
        this.urgentAdvice = urgentAdvice;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getExpectation() {
        return expectation;
    }

    public void setExpectation(String expectation) {
        this.expectation = expectation;
    }

    public boolean isToldOfWithheld() {
        return toldOfWithheld;
    }

    public void setToldOfWithheld(boolean toldOfWithheld) {
        this.toldOfWithheld = toldOfWithheld;
    }
}
