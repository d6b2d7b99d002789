package org.levator.patient.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Somebody around a patient, with what holds today.
 *
 * @param agreed what holds today; empty is a no to everything, also while nothing was asked
 * @param speaker whose word it was, {@code null} while nothing was asked
 * @param on the day of that word, {@code null} while nothing was asked
 */
public record ContactRow(
        ContactId id,
        ContactKind kind,
        String name,
        String phone,
        Set<Scope> agreed,
        String about,
        Speaker speaker,
        LocalDate on)
        implements Serializable {
    private static final int AREA_AND_NUMBER = 10;

    /** In the order in which one would ask. */
    public List<Scope> inOrder() {
        return agreed.stream().sorted().toList();
    }

    /** What one would ask about, in that order. */
    public List<Scope> getMayBeAgreed() {
        return kind.scopes().stream().sorted().toList();
    }

    public List<Scope> notAgreed() {
        return kind.scopes().stream().filter(s -> !agreed.contains(s)).sorted().toList();
    }

    boolean isAgreed(Scope scope) {
        return agreed.contains(scope);
    }

    /** Whether this may be the same person: the same name, or the same number however it is written. */
    boolean isMeantBy(String otherName, String number) {
        return otherName != null && name.equalsIgnoreCase(otherName.strip()) || isReachedAt(number);
    }

    boolean isReachedAt(String number) {
        return phone != null
                && number != null
                && !digits(phone).isEmpty()
                && digits(phone).equals(digits(number));
    }

    /** The last ten, which is a number with its area code. */
    private static String digits(String written) {
        var digits = written.replaceAll("\\D", "");
        return digits.substring(Math.max(0, digits.length() - AREA_AND_NUMBER));
    }

    @Override
    public String toString() {
        return "ContactRow[" + id + "]";
    }
}
