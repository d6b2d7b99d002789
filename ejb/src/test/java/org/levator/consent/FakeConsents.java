package org.levator.consent;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.consent.ticket.Reentered;
import org.levator.sealing.FakeSeals;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** Consents in a list, filtered as the queries do. */
class FakeConsents extends Consents {
    final List<Consent> all = new ArrayList<>();
    final FakeSeals seals = new FakeSeals();

    @Override
    void add(Consent consent) {
        all.add(consent);
    }

    @Override
    void lock(VisitId visit) {}

    @Override
    List<Consent> of(VisitId visit, OpenedCase open) {
        return all.stream()
                .filter(c -> c.visit().equals(visit) && c.episode().equals(open.episode()) && !isSealed(c))
                .toList();
    }

    @Override
    List<Consent> of(Collection<VisitId> visits) {
        return all.stream().filter(c -> visits.contains(c.visit())).toList();
    }

    @Override
    List<Reentered> reentered(Collection<VisitId> visits) {
        var again = of(visits).stream().map(c -> seals.reentered(c.id().uuid())).toList();
        return all.stream()
                .filter(c -> again.contains(c.id().uuid()))
                .collect(toMap(Consent::visit, FakeConsents::reentered, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    private static Reentered reentered(Consent again) {
        return new Reentered(again.visit(), again.episode(), PatientId.random());
    }

    @Override
    int series(VisitId visit, ClinicianId examiner) {
        return (int) all.stream()
                .filter(c -> c.visit().equals(visit) && c.examiner().equals(examiner) && c.round() == 1)
                .count();
    }

    private boolean isSealed(Consent consent) {
        return seals.holds(consent.id().uuid());
    }

    /** And more than that: the rules look at what they need. */
    @Override
    List<Consent> counting(VisitId visit, ClinicianId examiner, OpenedCase open) {
        return all.stream()
                .filter(c -> c.episode().equals(open.episode()) && !isSealed(c))
                .toList();
    }
}
