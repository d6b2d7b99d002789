package org.levator.consent;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levator.clinician.Clinicians;
import org.levator.consent.sealed.ConsentToSeal;
import org.levator.consent.sealed.SealConsent;
import org.levator.episode.visit.OpenedVisit;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.Seals;
import org.levator.sealing.WrongEntry;
import org.levator.shared.ClinicianId;
import org.levator.shared.ConsentId;

/** Takes consents out of the visit of the wrong patient (NOT-3); a stop that somebody else recorded stays there all the same (CON-4). */
@ApplicationScoped
class WrongVisit {
    @Inject
    VisitConsents consents;

    @Inject
    Seals seals;

    @Inject
    Clinicians clinicians;

    /** Whose entries the caller may take out, her own first. */
    List<ConsentToSeal> toSeal(OpenedVisit visit) {
        return ExamRounds.of(consents.all(visit))
                .map(rounds -> new ConsentToSeal(
                        rounds.examiner(), clinicians.get(rounds.examiner()).name(), sealer(rounds, visit)))
                .filter(rounds -> rounds.by() != Sealer.NOBODY)
                .sorted(Comparator.comparing(ConsentToSeal::by).thenComparing(ConsentToSeal::name))
                .toList();
    }

    /** A stop alone, by somebody else, stays: only who recorded it can say it where it belongs, and a stop is never lost (CON-4). */
    Sealer sealer(ExamRounds rounds, OpenedVisit visit) {
        if (rounds.isToSealBy(visit.open().clinician())) {
            return Sealer.AUTHOR;
        }
        return rounds.isRecordedByExaminer()
                ? seals.sealer(
                        visit.open(), Set.of(rounds.examiner()), visit.facts().startsAt())
                : Sealer.NOBODY;
    }

    /** @param again what each was recorded as for the right patient */
    void seal(List<Consent> wrong, OpenedVisit visit, Map<ConsentId, ConsentId> again, SealConsent command) {
        for (var consent : wrong) {
            var as = Optional.ofNullable(again.get(consent.id()));
            seals.seal(entry(consent, visit, as), visit.open().clinician(), command.reason());
        }
        wrong.stream()
                .collect(groupingBy(Consent::examiner))
                .forEach((examiner, theirs) -> keepStops(theirs, examiner, visit, command.by()));
    }

    private static WrongEntry entry(Consent consent, OpenedVisit wrong, Optional<ConsentId> again) {
        return new WrongEntry(
                SealedKind.CONSENT,
                consent.id().uuid(),
                consent.episode(),
                wrong.facts().patient(),
                consent.recordedAt(),
                again.map(ConsentId::uuid).orElse(null));
    }

    /** As if nothing else had been said: going on with her is a new consent. */
    private void keepStops(List<Consent> wrong, ClinicianId examiner, OpenedVisit visit, Sealer by) {
        var author = by == Sealer.FOR_AUTHOR ? examiner : visit.open().clinician();
        var stops = wrong.stream()
                .flatMap(c -> c.stops().stream())
                .filter(stop -> !stop.isBy(author))
                .sorted(Comparator.comparing(ConsentEvent::happenedAt))
                .toList();
        if (!stops.isEmpty()) {
            var kept = consents.open(visit.facts(), examiner, stops.get(0).happenedAt());
            stops.forEach(kept::keep);
        }
    }
}
