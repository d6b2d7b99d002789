package org.levator.episode.duplicate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.patient.PatientDetails;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.PatientId;
import org.levator.shared.Province;
import org.levator.shared.Text;

/**
 * Somebody registered whom a new registration may mean.
 *
 * @param foldedNames all names that are or were hers, one a line, without accents and case
 * @param province of the health number; both {@code null} where none is recorded
 */
record LookAlike(PatientId patient, LocalDate born, String foldedNames, Province province, String number) {
    private static final int WORDS_THAT_TELL = 2;

    /** The same health number, or the same birth date and one of her names. */
    boolean mayBe(PatientDetails typed, HealthNumber card) {
        return hasNumber(card) || born.equals(typed.born()) && hasNameOf(typed);
    }

    private boolean hasNumber(HealthNumber card) {
        return card != null && card.province() == province && card.number().equals(number);
    }

    private boolean hasNameOf(PatientDetails typed) {
        var hers = foldedNames.lines().map(LookAlike::words).toList();
        return Stream.of(typed.chosenName(), typed.legalName())
                .filter(Objects::nonNull)
                .map(name -> words(Text.folded(name.full())))
                .anyMatch(name -> hers.stream().anyMatch(own -> areOne(own, name)));
    }

    /** In any order, and with a part of a double name left out, as forms and people do. */
    private static boolean areOne(Set<String> one, Set<String> other) {
        var fewer = one.size() < other.size() ? one : other;
        var more = fewer == one ? other : one;
        return one.equals(other) || fewer.size() >= WORDS_THAT_TELL && more.containsAll(fewer);
    }

    private static Set<String> words(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "LookAlike[" + patient + "]";
    }
}
