package org.levator.oversight.paper;

import java.util.Set;
import org.levator.audit.Act;
import org.levator.shared.Role;

/** What a printed list is about, and whose page it stands on. */
public enum Listing {
    DAY_LIST(Act.PRINT_DAY_LIST, Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION),
    CASELOAD(Act.PRINT_CASELOAD, Role.THERAPIST, Role.ASSISTANT, Role.STUDENT),
    COVERS(Act.PRINT_CASELOAD, Role.CLINIC_ADMIN),
    DUPLICATES(Act.PRINT_PATIENT, Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION),
    LETTERS(Act.PRINT_LETTER, Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION),
    RECALLS(Act.PRINT_LETTER, Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.PRIVACY_OFFICER),
    SEALED(Act.PRINT_SEALED, Role.PRIVACY_OFFICER),
    ACCESS_LOG(Act.PRINT_ACCESS_LOG, Role.PRIVACY_OFFICER);

    private final Act act;
    private final Set<String> roles;

    Listing(Act act, String... roles) {
        this.act = act;
        this.roles = Set.of(roles);
    }

    Act act() {
        return act;
    }

    boolean isFor(String role) {
        return roles.contains(role);
    }
}
