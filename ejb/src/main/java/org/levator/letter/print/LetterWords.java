package org.levator.letter.print;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.levator.shared.Language;

/** The words every letter prints around its own text, in the letter's language. */
public record LetterWords(Language language) {
    public String of(String key, Object... arguments) {
        var words = ResourceBundle.getBundle("org.levator.letter.print.words", locale());
        return new MessageFormat(words.getString(key).replace("'", "''"), locale()).format(arguments);
    }

    Locale locale() {
        return language.locale();
    }
}
