package org.levator.search;

import jakarta.validation.constraints.NotBlank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.PlainText;
import org.levator.shared.Province;
import org.levator.shared.Text;
import org.levator.shared.Words;

/** What somebody typed to find a person. A birth date may stand alone or beside a name or number. */
public record SearchText(@NotBlank @PlainText(max = 100) String typed) {
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");
    private static final Pattern NO_NAME = Pattern.compile("[^\\s,]*[^\\s,\\p{L}\\p{M}'’\\p{Pd}][^\\s,]*");

    /** What people write before a number, in both languages. */
    private static final Pattern SAYS_WHAT_IT_IS = Pattern.compile(
            "\\b(?:tel|telephone|phone|cell|cellulaire|mobile|home|work|maison|travail"
                    + "|case|dossier|episode|file|no|num|numero|number|card|carte|health|sante|ohip|ramq|msp|nam|ext|poste)\\b");

    public SearchText {
        typed = Text.clean(typed);
    }

    /** {@code null} if no day stands in the text. */
    LocalDate born() {
        var day = DAY.matcher(typed);
        if (!day.find()) {
            return null;
        }
        try {
            return LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The words of a name, in the order typed; beside a number those of letters alone that say more than "L-20418", "(cell)" and "tél". */
    Words words() {
        if (digits().isEmpty()) {
            return Words.of(rest());
        }
        var letters = NO_NAME.matcher(rest()).replaceAll(" ");
        return Words.of(SAYS_WHAT_IT_IS.matcher(Text.folded(letters)).replaceAll(" "));
    }

    String digits() {
        return rest().replaceAll("\\D", "");
    }

    /** Without the country code, which hers may have been typed without. */
    String phone() {
        return digits().replaceFirst("^1(?=\\d{10}$)", "");
    }

    /** As cards are kept: without spaces and dashes, in capitals, Ontario's version code apart; empty if nothing is left. */
    String healthNumber() {
        return rest().isEmpty() ? "" : new HealthNumber(Province.ON, rest(), null).number();
    }

    private String rest() {
        return DAY.matcher(typed).replaceAll(" ").strip();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    @Override
    public String toString() {
        return "SearchText[•••]";
    }
}
