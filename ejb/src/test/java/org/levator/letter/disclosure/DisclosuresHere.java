package org.levator.letter.disclosure;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.levator.access.OpenedCase;
import org.levator.directory.Recipients;
import org.levator.mapping.Schema;
import org.levator.patient.decision.Decisions;

/** The consents to disclose on a real database, with what else they ask of it. */
public final class DisclosuresHere {
    private DisclosuresHere() {}

    public static Disclosures on(EntityManager em) {
        var disclosures = Schema.in(em, new Disclosures());
        disclosures.recipients = Schema.in(em, new Recipients());
        disclosures.decisions = Schema.in(em, new Decisions());
        return disclosures;
    }

    public static Set<DisclosureId> withdrawn(OpenedCase open) {
        return Schema.commit(em -> on(em).withdrawals(open).keySet());
    }
}
