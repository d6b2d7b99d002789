package org.levator.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.levator.letter.LetterReading;
import org.levator.letter.view.LetterView;
import org.levator.shared.LetterId;

/** The letter as the database has it, read once per request and again after a change. */
@RequestScoped
public class LetterOnPage {
    @Inject
    LetterReading letters;

    private LetterView view;

    public LetterView of(LetterId id) {
        if (view == null) {
            view = letters.get(id);
        }
        return view;
    }

    LetterView again(LetterId id) {
        view = null;
        return of(id);
    }
}
