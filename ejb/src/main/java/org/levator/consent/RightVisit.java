package org.levator.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.audit.Act;
import org.levator.consent.talk.EventKind;
import org.levator.episode.visit.OpenedVisit;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.ConsentId;
import org.levator.shared.VisitId;

/** Records consents that were recorded for the wrong patient once more, in the visit in which they were given (NOT-3). */
@ApplicationScoped
class RightVisit {
    @Inject
    VisitConsents consents;

    /** @throws BrokenRule if it is the same patient's, or an examiner of these has a consent there: the two would be mixed */
    OpenedVisit open(VisitId id, OpenedVisit wrong, List<Consent> recorded) {
        var right = consents.open(id, Act.RECORD_CONSENT);
        if (right.facts().patient().equals(wrong.facts().patient())) {
            throw new BrokenRule(ConsentRule.SAME_PATIENT);
        }
        var examiners = recorded.stream().map(Consent::examiner).toList();
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
            var number = series.computeIfAbsent(consent.examiner(), who -> consents.nextSeries(right.facts(), who));
            var entered = reenter(consent, right, number, others);
            said.stream()
                    .filter(stop -> !stop.happenedAt().isBefore(entered.openedAt()))
                    .forEach(stop -> stop(List.of(entered), stop, stop.occasion(consents.moment())));
            again.put(consent.id(), entered.id());
        }
        return again;
    }

    private Consent reenter(Consent wrong, OpenedVisit right, int series, List<Consent> others) {
        var occasion = consents.occasion(wrong.openedAt(), right); // not before that visit's day
        var again = wrong.reentered(right.facts(), series, occasion.recordedAt());
        consents.add(again);
        wrong.stops()
                .forEach(stop ->
                        stop(others, stop, new Occasion(stop.happenedAt(), occasion.recordedAt(), occasion.by())));
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
