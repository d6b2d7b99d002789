package org.levator.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.levator.letter.SealedSending;
import org.levator.letter.sending.LogSending;
import org.levator.letter.sending.SendingManner;
import org.levator.shared.LetterId;
import org.levator.shared.SubmissionKey;
import org.levator.web.faces.input.Saved;

/** How one issued letter was sent; whoever logs it sees recipient, number and pages, never the letter. */
@Named
@ViewScoped
public class SendingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    SealedSending sending;

    @Inject
    Clock clock;

    @Inject
    Saved saved;

    private LetterId letter;
    private SubmissionKey key = SubmissionKey.random();
    private SendingManner manner = SendingManner.FAX;
    private Instant issuedAt;
    private String number;
    private String recipient;
    private String askFirst;
    private String destination;
    private Integer pages;
    private LocalDate day;
    private LocalDate answerBy;
    private boolean noAnswer;
    private LocalDate askedBefore; // in the letter that this one replaces; null: in none
    private Instant outsideUntil; // null: not from outside the circle

    public void load() {
        var row = sending.waiting(letter);
        issuedAt = row.issuedAt();
        number = row.number();
        recipient = row.recipient();
        askFirst = row.askFirst();
        destination = row.fax();
        pages = row.pages();
        day = LocalDate.now(clock);
        askedBefore = row.askedBefore();
        outsideUntil = row.outsideUntil();
        answerBy = row.answerBy(day);
    }

    public String log() {
        var stands = sending.log(new LogSending(key, letter, manner, destination, pages, sentAt(), answerBy, noAnswer));
        return saved.andGoTo("/letters", "letter", stands ? "logged" : "logged.answerStands", number);
    }

    /** Now ({@code null}), or some time of another day: noon, unless the letter was issued later on that day. */
    private Instant sentAt() {
        if (day.equals(LocalDate.now(clock))) {
            return null;
        }
        var noon = day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
        var issuedThatDay = day.equals(LocalDate.ofInstant(issuedAt, clock.getZone()));
        return issuedThatDay && noon.isBefore(issuedAt) ? issuedAt : noon;
    }

    public SendingManner[] getManners() {
        return SendingManner.values();
    }

    public String getNumber() {
        return number;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getAskFirst() {
        return askFirst;
    }

    public LetterId getLetter() {
        return letter;
    }

    public void setLetter(LetterId letter) {
        this.letter = letter;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public SendingManner getManner() {
        return manner;
    }

    public void setManner(SendingManner manner) {
        this.manner = manner;
    }

    public String getDestination() {
        return destination;
    }

    public void setDestination(String destination) {
        this.destination = destination;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public LocalDate getAskedBefore() {
        return askedBefore;
    }

    public Instant getOutsideUntil() {
        return outsideUntil;
    }

    public boolean isNoAnswer() {
        return noAnswer;
    }

    public void setNoAnswer(boolean noAnswer) {
        this.noAnswer = noAnswer;
    }
}
