package org.levator.episode.duplicate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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

    boolean mayBe(PatientDetails typed, HealthNumber card) {
        return !grounds(typed(typed, card)).isEmpty();
    }

    private static LookAlike typed(PatientDetails typed, HealthNumber card) {
        var names = Stream.of(typed.chosenName(), typed.legalName())
                .filter(Objects::nonNull)
                .map(name -> Text.folded(name.full()))
                .collect(Collectors.joining("\n"));
        return new LookAlike(
                null, typed.born(), names, card == null ? null : card.province(), card == null ? null : card.number());
    }

    /** The same health number, or the same birth date and one of her names; none where nothing says that it is she. */
    Set<Ground> grounds(LookAlike other) {
        var grounds = EnumSet.noneOf(Ground.class);
        if (number != null && number.equals(other.number) && province == other.province) {
            grounds.add(Ground.HEALTH_NUMBER);
        }
        if (born.equals(other.born) && hasNameOf(other)) {
            grounds.add(Ground.NAME_AND_BIRTH_DATE);
        }
        return grounds;
    }

    private boolean hasNameOf(LookAlike other) {
        var hers = names();
        return other.names().stream().anyMatch(name -> hers.stream().anyMatch(own -> areOne(own, name)));
    }

    private List<Set<String>> names() {
        return foldedNames.lines().map(LookAlike::words).toList();
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
