package org.levator.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.audit.OneLook;
import org.levator.letter.LetterReading;
import org.levator.letter.SealedSending;
import org.levator.letter.view.LetterRow;
import org.levator.letter.view.LetterToSend;
import org.levator.web.faces.frame.Frame;

/** The letters that wait: to be finished by those who write them, to be sent by those who send them, to be answered. */
@Named
@RequestScoped
public class LettersPage {
    @Inject
    LetterReading letters;

    @Inject
    SealedSending sending;

    @Inject
    OneLook look;

    @Inject
    Frame frame;

    private List<LetterRow> unfinished = List.of();
    private List<LetterRow> awaited = List.of();
    private List<LetterToSend> waiting;

    public void load() {
        look.at(this::read);
    }

    private void read() {
        waiting = sending.waiting();
        if (frame.isClinical()) {
            unfinished = letters.unfinished();
            awaited = letters.awaited();
        }
    }

    public List<LetterRow> getUnfinished() {
        return unfinished;
    }

    public List<LetterRow> getAwaited() {
        return awaited;
    }

    public List<LetterToSend> getWaiting() {
        return waiting;
    }
}
