package org.levator.consent;

import java.util.ArrayList;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.consent.ticket.StopPass;
import org.levator.shared.ClinicianId;
import org.levator.shared.VisitId;

/** Consents in a list, filtered as the queries do. */
class FakeConsents extends Consents {
    final List<Consent> all = new ArrayList<>();

    @Override
    void add(Consent consent) {
        all.add(consent);
    }

    @Override
    void lock(VisitId visit) {}

    @Override
    List<Consent> of(VisitId visit, OpenedCase open) {
        return all.stream()
                .filter(c -> c.visit().equals(visit) && c.episode().equals(open.episode()))
                .toList();
    }

    @Override
    List<Consent> of(StopPass ticket) {
        return all.stream().filter(c -> c.visit().equals(ticket.visit())).toList();
    }

    @Override
    List<Consent> by(ClinicianId examiner, OpenedCase open) {
        return all.stream()
                .filter(c -> c.examiner().equals(examiner) && c.episode().equals(open.episode()))
                .toList();
    }

    @Override
    List<Consent> before(VisitId visit, OpenedCase open) {
        return all.stream()
                .filter(c -> !c.visit().equals(visit) && c.episode().equals(open.episode()))
                .toList();
    }
}
