package org.levator.patient.number;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.levator.patient.number.HealthNumber.Doubt;
import org.levator.shared.Province;

/**
 * The shapes of the provinces' health numbers. Only Ontario and British Columbia publish a check digit; Quebec's, found only in
 * unofficial code, is left out, and its date is tested for being possible. Nothing is read out of a number about its holder.
 */
enum HealthNumberFormat {
    ON("[1-9]\\d{9}", HealthNumberFormat::luhn, "(\\d{4})(\\d{3})(\\d{3})", "$1-$2-$3"),
    BC("9\\d{9}", HealthNumberFormat::mod11, "(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3"),
    QC("[A-Z]{4}\\d{8}", n -> true, "(.{4})(.{4})(.{4})", "$1 $2 $3"),
    AB("\\d{9}"),
    SK("\\d{9}"),
    MB("\\d{9}|\\d{6}|[A-Z]\\d{5}"),
    NB("\\d{9}"),
    NS("\\d{10}"),
    PE("\\d{8}"),
    NL("\\d{12}"),
    NT("[NDMTH]\\d{7}"),
    NU("1\\d{8}"),
    YT("\\d{9}");

    private static final int[] BC_WEIGHTS = {2, 4, 8, 5, 10, 9, 7, 3};

    private final Pattern shape;
    private final Predicate<String> checkDigit;
    private final String groups;
    private final String shown;

    HealthNumberFormat(String shape) {
        this(shape, n -> true, "(\\w{3})(?=\\w)", "$1 ");
    }

    HealthNumberFormat(String shape, Predicate<String> checkDigit, String groups, String shown) {
        this.shape = Pattern.compile(shape);
        this.checkDigit = checkDigit;
        this.groups = groups;
        this.shown = shown;
    }

    static HealthNumberFormat of(Province province) {
        return valueOf(province.name());
    }

    Optional<Doubt> doubtOf(String number) {
        if (!shape.matcher(number).matches()) {
            return Optional.of(Doubt.SHAPE);
        }
        if (this == QC && !hasPossibleDate(number)) {
            return Optional.of(Doubt.DATE);
        }
        return checkDigit.test(number) ? Optional.empty() : Optional.of(Doubt.CHECK_DIGIT);
    }

    String display(String number) {
        return shape.matcher(number).matches() ? number.replaceAll(groups, shown) : number;
    }

    /** The sum of the digits, each second one doubled and its digits added, ends in 0. */
    private static boolean luhn(String number) {
        int sum = IntStream.range(0, number.length())
                .map(i -> i % 2 == 0 ? digitSum(2 * digit(number, i)) : digit(number, i))
                .sum();
        return sum % 10 == 0;
    }

    /** The last digit is 11 minus the weighted sum modulo 11; numbers for which that is 10 or 11 are not issued. */
    private static boolean mod11(String number) {
        int sum = IntStream.range(0, BC_WEIGHTS.length)
                .map(i -> BC_WEIGHTS[i] * digit(number, i + 1) % 11)
                .sum();
        return 11 - sum % 11 == digit(number, 9);
    }

    /** Year and day as they stand; the month may carry 50 more. Either century will do. */
    private static boolean hasPossibleDate(String number) {
        int year = Integer.parseInt(number.substring(4, 6));
        int month = Integer.parseInt(number.substring(6, 8)) % 50;
        int day = Integer.parseInt(number.substring(8, 10));
        if (month < 1 || month > 12 || day < 1) {
            return false;
        }
        return day <= YearMonth.of(2000 + year, month).lengthOfMonth()
                || day <= YearMonth.of(1900 + year, month).lengthOfMonth();
    }

    private static int digit(String number, int at) {
        return number.charAt(at) - '0';
    }

    private static int digitSum(int upTo18) {
        return upTo18 / 10 + upTo18 % 10;
    }
}
