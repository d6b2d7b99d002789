package org.levator.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.letter.LetterReading;
import org.levator.letter.SealedSending;
import org.levator.letter.view.LetterRow;
import org.levator.letter.view.SealedRow;
import org.levator.shared.CurrentUser;
import org.levator.shared.Role;

/** The letters that wait: to be finished by those who write them, to be sent by those who send them. */
@Named
@RequestScoped
public class LettersPage {
    @Inject
    LetterReading letters;

    @Inject
    SealedSending sending;

    @Inject
    CurrentUser user;

    private List<LetterRow> unfinished = List.of();
    private List<SealedRow> waiting;

    public void load() {
        waiting = sending.waiting();
        if (isClinical()) {
            unfinished = letters.unfinished();
        }
    }

    public boolean isClinical() {
        return user.is(Role.THERAPIST) || user.is(Role.ASSISTANT) || user.is(Role.STUDENT);
    }

    public List<LetterRow> getUnfinished() {
        return unfinished;
    }

    public List<SealedRow> getWaiting() {
        return waiting;
    }
}
