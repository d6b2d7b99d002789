package org.levator.patient.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.levator.Rule;
import org.levator.patient.number.HealthNumber.Doubt;
import org.levator.shared.BrokenRule;
import org.levator.shared.Province;

class HealthNumberTest {
    @ParameterizedTest
    @CsvSource({
        "ON, 1234567897",
        "ON, 9876543217",
        "ON, 5550001118",
        "BC, 9123947241",
        "BC, 9876543218",
        "QC, TEST54122816",
        "QC, LASF80021411",
        "QC, LASF80521416",
        "AB, 123456789",
        "MB, 123456",
        "MB, A12345",
        "NT, H1234567",
        "NU, 112345678",
        "NL, 123456789012",
        "NS, 1234567890",
        "PE, 12345678",
        "YT, 123456789"
    })
    @Rule("PAT-2")
    void a_number_of_the_right_shape_raises_no_doubt(Province province, String number) {
        assertThat(number(province, number).doubt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ON, 0234567897, SHAPE", "ON, 123456789, SHAPE", "BC, 5736504210, SHAPE", "QC, TES154122816, SHAPE",
        "QC, TEST54132816, DATE", "QC, TEST54023116, DATE", "QC, TEST54632816, DATE", "NT, A1234567, SHAPE",
        "NU, 212345678, SHAPE", "AB, 12345678, SHAPE"
    })
    @Rule("PAT-2")
    void what_cannot_be_a_number_of_that_province_is_doubted(Province province, String number, Doubt doubt) {
        assertThat(number(province, number).doubt()).contains(doubt);
    }

    static Stream<HealthNumber> oneWrongDigit() {
        var ontario = Stream.of("1234567897", "9876543217", "5550001118").flatMap(n -> wrong(Province.ON, n));
        var britishColumbia = Stream.of("9123947241", "9876543218").flatMap(n -> wrong(Province.BC, n));
        return Stream.concat(ontario, britishColumbia);
    }

    @ParameterizedTest
    @MethodSource("oneWrongDigit")
    @Rule("PAT-2")
    void each_single_mistyped_digit_is_noticed(HealthNumber mistyped) {
        assertThat(mistyped.doubt()).contains(Doubt.CHECK_DIGIT);
    }

    @Test
    @Rule("PAT-2")
    void of_the_ten_possible_last_digits_exactly_one_is_right_in_ontario() {
        var random = new Random(20261122);
        for (int i = 0; i < 500; i++) {
            var start = "%09d".formatted(100_000_000 + random.nextInt(900_000_000));
            assertThat(lastDigitsWithoutDoubt(Province.ON, start)).isEqualTo(1);
        }
    }

    @Test
    @Rule("PAT-2")
    void in_british_columbia_at_most_one_last_digit_is_right_because_some_numbers_are_not_issued() {
        var random = new Random(20261122);
        var counts = IntStream.range(0, 500)
                .mapToObj(i -> "9%08d".formatted(random.nextInt(100_000_000)))
                .mapToLong(start -> lastDigitsWithoutDoubt(Province.BC, start))
                .boxed()
                .toList();

        assertThat(counts).contains(0L, 1L).allMatch(n -> n <= 1);
    }

    @Test
    @Rule("PAT-2")
    void quebecs_last_digit_is_never_doubted() {
        IntStream.range(0, 10)
                .forEach(d -> assertThat(number(Province.QC, "TEST5412281" + d).doubt())
                        .isEmpty());
    }

    @Test
    @Rule("PAT-2")
    void a_leap_day_is_possible_if_it_was_one_in_either_century() {
        assertThat(number(Province.QC, "TEST00022911").doubt()).isEmpty();
        assertThat(number(Province.QC, "TEST01022911").doubt()).contains(Doubt.DATE);
    }

    @Test
    @Rule("PAT-2")
    void the_version_code_stands_apart_however_it_was_typed() {
        var typed = number(Province.ON, "1234-567-897-ab");

        assertThat(typed).isEqualTo(new HealthNumber(Province.ON, "1234567897", "AB"));
        assertThat(typed.display()).isEqualTo("1234-567-897-AB");
        assertThat(number(Province.BC, "9698 658 215").display()).isEqualTo("9698 658 215");
        assertThat(number(Province.AB, "123456789").display()).isEqualTo("123 456 789");
    }

    @ParameterizedTest
    @EnumSource(Province.class)
    @Rule("PAT-2")
    void whatever_was_typed_can_be_kept_masked_and_shown(Province province) {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var typed = random.ints(1 + random.nextInt(19), 33, 0x2000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append('1')
                    .toString();
            var number = number(province, typed);

            assertThat(number.masked()).startsWith("•••• ").hasSizeLessThanOrEqualTo(8);
            assertThat(number.display()).isNotEmpty();
            number.doubt();
        }
    }

    @Test
    @Rule("AU-4")
    void a_number_never_prints_itself() {
        assertThat(number(Province.ON, "1234567897")).hasToString("HealthNumber[ON]");
        assertThat(number(Province.ON, "1234567897").masked()).isEqualTo("•••• 897");
    }

    @ParameterizedTest
    @CsvSource({"7, ''", "97, 7", "897, 7", "7897, 97", "67897, 97", "567897, 897", "4567897, 897"})
    @Rule("PAT-2")
    void of_a_short_number_half_stays_covered(String typed, String shown) {
        assertThat(number(Province.ON, typed).masked()).isEqualTo("•••• " + shown);
    }

    private static long lastDigitsWithoutDoubt(Province province, String start) {
        return IntStream.range(0, 10)
                .filter(d -> number(province, start + d).doubt().isEmpty())
                .count();
    }

    /** Every number that differs in one digit after the first. */
    private static Stream<HealthNumber> wrong(Province province, String valid) {
        return IntStream.range(1, valid.length()).boxed().flatMap(at -> IntStream.range(1, 10)
                .mapToObj(by -> {
                    var digits = valid.toCharArray();
                    digits[at] = (char) ('0' + (digits[at] - '0' + by) % 10);
                    return number(province, new String(digits));
                }));
    }

    private static HealthNumber number(Province province, String typed) {
        return new HealthNumber(province, typed, null);
    }

    @Test
    @Rule("PAT-2")
    void a_part_of_a_card_is_asked_about_and_not_dropped() {
        refused(null, "1234567897", null);
        refused(Province.ON, " ", "AB");
    }

    private static void refused(Province province, String number, String versionCode) {
        assertThatThrownBy(() -> new HealthNumber(province, number, versionCode))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(HealthNumberRule.IN_PART));
    }
}
