package org.levator.mapping;

import org.levator.shared.ClinicianId;

/** One person who has several accounts, in the database. */
public final class Persons {
    private Persons() {}

    public static void same(ClinicianId one, ClinicianId other) {
        Schema.commit(em -> em.createNativeQuery(
                        "update clinician set person_id = (select person_id from clinician where id = ?1) where id = ?2")
                .setParameter(1, one.uuid())
                .setParameter(2, other.uuid())
                .executeUpdate());
    }
}
