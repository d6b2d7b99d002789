package org.levator.consent;

import java.util.ArrayList;
import java.util.List;
import org.levator.access.OpenedCase;
import org.levator.consent.ticket.StopPass;
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
    List<Consent> of(StopPass ticket) {
        var here = all.stream().filter(c -> c.visit().equals(ticket.visit())).toList();
        var again = here.stream().map(c -> seals.reentered(c.id().uuid())).toList();
        return all.stream()
                .filter(c -> here.contains(c) || again.contains(c.id().uuid()))
                .toList();
    }

    @Override
    List<Reentered> reentered(StopPass ticket) {
        return of(ticket).stream()
                .filter(c -> !c.visit().equals(ticket.visit()))
                .map(c -> new Reentered(c.visit(), c.episode(), PatientId.random()))
                .toList();
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

    @Override
    List<Consent> by(ClinicianId examiner, OpenedCase open) {
        return all.stream()
                .filter(c -> c.examiner().equals(examiner) && c.episode().equals(open.episode()) && !isSealed(c))
                .toList();
    }

    @Override
    List<Consent> before(VisitId visit, OpenedCase open) {
        return all.stream()
                .filter(c -> !c.visit().equals(visit) && c.episode().equals(open.episode()) && !isSealed(c))
                .toList();
    }
}
