package org.levator.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.audit.Act;
import org.levator.consent.talk.EventKind;
import org.levator.episode.visit.OpenedVisit;
import org.levator.sealing.Seals;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.ConsentId;
import org.levator.shared.VisitId;

/** Records consents that were recorded for the wrong patient once more, in the visit in which they were given (NOT-3). */
@ApplicationScoped
class RightVisit {
    @Inject
    VisitConsents consents;

    /**
     * @throws BrokenRule if it is the same patient's, or an examiner of these has a consent there: the two would be mixed, unless it is a
     *     stop alone, which counts in that one
     */
    OpenedVisit open(VisitId id, OpenedVisit wrong, List<Consent> recorded) {
        var right = consents.open(id, Act.RECORD_CONSENT);
        Seals.requireAnother(wrong.facts().patient(), right.facts().patient());
        var examiners = ExamRounds.of(recorded)
                .filter(rounds -> !rounds.isStopForExaminer())
                .map(ExamRounds::examiner)
                .toList();
        if (consents.all(right).stream().anyMatch(c -> examiners.contains(c.examiner()))) {
            throw new BrokenRule(
                    consents.isAnyRunning(recorded)
                            ? ConsentRule.RUNNING_AND_RECORDED_THERE
                            : ConsentRule.RECORDED_THERE_ALREADY);
        }
        consents.attended(right);
        return right;
    }

    /**
     * With every sign of no in them, which counts for whoever examines her in that visit, as hers there count for them.
     *
     * @return what each was recorded as
     */
    Map<ConsentId, ConsentId> reenter(List<Consent> wrong, OpenedVisit right) {
        var others = consents.all(right);
        var said = others.stream().flatMap(other -> other.stops().stream()).toList();
        var series = new HashMap<ClinicianId, Integer>();
        var again = new HashMap<ConsentId, ConsentId>();
        for (var consent : wrong) {
            var occasion = consents.occasion(consent.openedAt(), right); // not before that visit's day
            var there = others.stream()
                    .filter(other -> other.examiner().equals(consent.examiner()))
                    .findFirst()
                    .orElseGet(() -> enter(consent, right, series, said));
            consent.stops()
                    .forEach(stop ->
                            stop(others, stop, new Occasion(stop.happenedAt(), occasion.recordedAt(), occasion.by())));
            again.put(consent.id(), there.id());
        }
        return again;
    }

    private Consent enter(Consent wrong, OpenedVisit right, Map<ClinicianId, Integer> series, List<ConsentEvent> said) {
        var number = series.computeIfAbsent(wrong.examiner(), who -> consents.nextSeries(right.facts(), who));
        var again = wrong.reentered(right.facts(), number, consents.moment());
        consents.add(again);
        said.stream()
                .filter(stop -> !stop.happenedAt().isBefore(again.openedAt()))
                .forEach(stop -> stop(List.of(again), stop, stop.occasion(consents.moment())));
        return again;
    }

    private static void stop(List<Consent> others, ConsentEvent stop, Occasion occasion) {
        others.forEach(other -> {
            if (stop.kind() == EventKind.STOPPED) {
                other.stop(occasion);
            } else {
                other.notThisPart(stop.component(), occasion);
            }
        });
    }
}
