package org.levator.search;

import jakarta.validation.constraints.NotBlank;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.PlainText;
import org.levator.shared.Province;
import org.levator.shared.Text;

/** What somebody typed to find a person. A birth date may stand alone or beside a name or number. */
public record SearchText(@NotBlank @PlainText(max = 100) String typed) {
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})\\b");

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

    /** The words of a name without accents and case, in the order typed; empty where digits say that it is a number. */
    List<String> words() {
        return digits().isEmpty()
                ? Arrays.stream(Text.folded(rest()).split("[\\s,]+"))
                        .filter(word -> !word.isEmpty())
                        .toList()
                : List.of();
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
