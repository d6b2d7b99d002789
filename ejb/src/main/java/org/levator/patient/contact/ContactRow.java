package org.levator.patient.contact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.levator.shared.Text;

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

    boolean isAgreed(Scope scope) {
        return agreed.contains(scope);
    }

    /** Whether this may be the same person: the same name, or the same number, however it is written. */
    boolean isMeantBy(String otherName, String number) {
        return otherName != null && Text.folded(name).equals(Text.folded(otherName)) || isReachedAt(number);
    }

    /** Also with a country code before it, or an extension or a second number behind. */
    boolean isReachedAt(String number) {
        if (phone == null || number == null) {
            return false;
        }
        var ours = digits(phone);
        var theirs = digits(number);
        var same = !ours.isEmpty() && lastTen(ours).equals(lastTen(theirs));
        return same || isWithin(ours, theirs) || isWithin(theirs, ours);
    }

    private static String lastTen(String digits) {
        return digits.substring(Math.max(0, digits.length() - AREA_AND_NUMBER));
    }

    private static boolean isWithin(String number, String digits) {
        return number.length() >= AREA_AND_NUMBER && digits.contains(number.substring(0, AREA_AND_NUMBER));
    }

    /** From the area code on. */
    private static String digits(String written) {
        return written.replaceAll("\\D", "").replaceFirst("^0*1(?=\\d{10})", "");
    }

    @Override
    public String toString() {
        return "ContactRow[" + id + "]";
    }
}
