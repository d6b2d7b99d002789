package org.levator.patient.contact;

import java.util.Set;

/** Who somebody is to a patient. Nothing follows from it by itself: whatever they may be told or do, she agreed to. */
public enum ContactKind {
    PARTNER,
    PARENT_OR_GUARDIAN,
    SOMEONE_ELSE;

    /** What she may agree to at all: a partner never gets at the record, whatever anybody says (PAT-5). */
    public Set<Scope> scopes() {
        return this == PARTNER ? Scope.AROUND_CARE : Scope.ALL;
    }
}
