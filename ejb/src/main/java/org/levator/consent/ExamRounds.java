package org.levator.consent;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.Stream;
import org.levator.shared.ClinicianId;

/** What stands in one visit with one examiner, round by round: one entry, which leaves a record whole or not at all (NOT-3). */
record ExamRounds(ClinicianId examiner, List<Consent> rounds) {
    static Stream<ExamRounds> of(List<Consent> visits) {
        return visits.stream().collect(groupingBy(Consent::examiner)).entrySet().stream()
                .map(e -> new ExamRounds(e.getKey(), e.getValue()));
    }

    /**
     * The examiner, if any of it is her entry: a stop of somebody else alone stays, or it would be sealed and kept for ever. Whoever else
     * only if all of it is hers.
     */
    boolean isToSealBy(ClinicianId who) {
        return isRecordedByExaminer() ? examiner.equals(who) : said().allMatch(e -> e.isBy(who));
    }

    boolean isRecordedByExaminer() {
        return said().anyMatch(e -> e.isBy(examiner));
    }

    /** Somebody was stopped, and whoever examined wrote nothing about it herself. */
    boolean isStopForExaminer() {
        return said().allMatch(e -> e.kind().isStop() && !e.isBy(examiner));
    }

    private Stream<ConsentEvent> said() {
        return rounds.stream().flatMap(Consent::said);
    }
}
