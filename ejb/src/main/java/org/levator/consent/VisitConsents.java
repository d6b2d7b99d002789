package org.levator.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.levator.audit.Act;
import org.levator.consent.sheet.ExamPhase;
import org.levator.consent.ticket.StopTickets;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitFacts;
import org.levator.episode.visit.VisitOpening;
import org.levator.shared.ClinicianId;
import org.levator.shared.VisitId;
import org.levator.shared.server.RunningTransaction;

/** One visit's consents, opened and locked for a change. What is said now or later goes to the consent that was open at that time. */
@ApplicationScoped
class VisitConsents {
    @Inject
    VisitOpening visits;

    @Inject
    Consents consents;

    @Inject
    StopTickets tickets;

    @Inject
    RunningTransaction transaction;

    @Inject
    Clock clock;

    OpenedVisit open(VisitId visit, Act act) {
        consents.lock(visit);
        return visits.open(visit, act);
    }

    /** Before more than one of them is opened. */
    void lock(Collection<VisitId> visits) {
        consents.lock(visits);
    }

    /** To read only. */
    OpenedVisit look(VisitId visit, Act act) {
        return visits.open(visit, act);
    }

    Occasion occasion(Instant happenedAt, OpenedVisit visit) {
        var now = clock.instant();
        return new Occasion(
                        happenedAt == null ? now : happenedAt, now, visit.open().clinician())
                .notBefore(day(visit.facts()), clock.getZone());
    }

    LocalDate day(VisitFacts visit) {
        return LocalDate.ofInstant(visit.startsAt(), clock.getZone());
    }

    /** The caller's own consent that was open at that time; her first one also keeps what was charted later of before. */
    Optional<Consent> find(OpenedVisit visit, Instant at) {
        var own = own(visit, all(visit));
        var begun = own.stream().filter(c -> !c.openedAt().isAfter(at)).reduce((older, newer) -> newer);
        return begun.isPresent() ? begun : own.stream().findFirst();
    }

    Consent findOrOpen(OpenedVisit visit, Instant at) {
        return find(visit, at).orElseGet(() -> open(visit.facts(), visit.open().clinician(), at));
    }

    Optional<Consent> newest(OpenedVisit visit) {
        return newest(visit, all(visit));
    }

    /** Everyone's in this visit; a stop that was said before anything was recorded opens one for whom the visit was booked with. */
    List<Consent> toStop(OpenedVisit visit, Instant at) {
        var all = all(visit);
        return all.isEmpty() ? List.of(open(visit.facts(), visit.facts().clinician(), at)) : all;
    }

    List<Consent> all(OpenedVisit visit) {
        return transaction.once(
                "consents", visit.facts().id(), () -> consents.of(visit.facts().id(), visit.open()));
    }

    /** Of this visit and of what was before it, as far as it counts for the caller. */
    List<Consent> counting(OpenedVisit visit) {
        return consents.counting(visit.facts().id(), visit.open().clinician(), visit.open());
    }

    static List<Consent> ofVisit(OpenedVisit visit, List<Consent> all) {
        return all.stream().filter(c -> c.visit().equals(visit.facts().id())).toList();
    }

    /** The caller's own newest one, else whoever's was opened last. */
    Optional<Consent> shown(OpenedVisit visit) {
        var all = all(visit);
        return newest(visit, all).or(() -> all.stream().max(Comparator.comparing(Consent::openedAt)));
    }

    int nextSeries(VisitFacts visit, ClinicianId examiner) {
        return consents.series(visit.id(), examiner) + 1;
    }

    boolean isAnyRunning(List<Consent> some) {
        return some.stream().anyMatch(c -> c.phase(clock.instant()) == ExamPhase.RUNNING);
    }

    Instant moment() {
        return clock.instant();
    }

    void add(Consent consent) {
        consents.add(consent);
    }

    /** That something was recorded in it means that the visit took place. */
    void attended(OpenedVisit visit) {
        visits.examined(visit);
    }

    static Optional<Consent> newest(OpenedVisit visit, List<Consent> all) {
        return own(visit, all).stream().max(Comparator.comparing(Consent::round));
    }

    static List<Consent> own(OpenedVisit visit, List<Consent> all) {
        return all.stream()
                .filter(c -> c.examiner().equals(visit.open().clinician()))
                .toList();
    }

    Consent open(VisitFacts visit, ClinicianId examiner, Instant at) {
        tickets.dropOld();
        var consent = Consent.opened(visit, examiner, nextSeries(visit, examiner), at);
        consents.add(consent);
        return consent;
    }
}
