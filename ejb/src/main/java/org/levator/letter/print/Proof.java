package org.levator.letter.print;

import java.util.List;
import java.util.Optional;
import org.levator.letter.content.Lack;
import org.levator.letter.content.LetterText;
import org.levator.letter.view.GoneWriter;
import org.levator.shared.document.Sheet;

/** How a letter would be printed now, and what it still lacks for that. Of no use once it is issued: what went out stands. */
public record Proof(LetterText text, LetterFacts facts, Sheet sheet, Optional<GoneWriter> gone) {
    public boolean saysThatSomethingIsWithheld() {
        return text.saysThatSomethingIsWithheld(facts.isTreating(text));
    }

    public List<Lack> lacks() {
        return text.lacks(sheet.text(), facts.isTreating(text));
    }
}
