package org.levator.patient.contact;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whom the clinic may talk with, call or remind today, as the front desk needs to know: nothing of what may be talked about,
 * and nobody to whom she did not agree (ACC-2).
 *
 * @param agreed in the order in which one would ask; never empty
 */
public record DeskContact(ContactKind kind, String name, String phone, List<Scope> agreed) implements Serializable {
    private static final Set<Scope> AT_THE_DESK = EnumSet.of(Scope.TALK, Scope.CALL, Scope.REMINDERS);

    static Optional<DeskContact> of(ContactRow row) {
        var agreed = row.inOrder().stream().filter(AT_THE_DESK::contains).toList();
        return agreed.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeskContact(row.kind(), row.name(), row.phone(), agreed));
    }

    @Override
    public String toString() {
        return "DeskContact[" + kind + "]";
    }
}
