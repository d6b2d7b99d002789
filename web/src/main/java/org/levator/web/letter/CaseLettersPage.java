package org.levator.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.letter.LetterReading;
import org.levator.letter.view.LetterRow;
import org.levator.shared.EpisodeId;

/** The letters of a case, whatever their state, the newest first. */
@Named
@RequestScoped
public class CaseLettersPage {
    @Inject
    LetterReading letters;

    private List<LetterRow> rows;

    public List<LetterRow> of(EpisodeId episode) {
        if (rows == null) {
            rows = letters.ofCase(episode);
        }
        return rows;
    }
}
