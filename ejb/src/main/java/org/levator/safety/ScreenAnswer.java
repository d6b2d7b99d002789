package org.levator.safety;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.episode.visit.OpenedVisit;
import org.levator.safety.screen.ScreenOutcome;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** That the red flags were asked in a visit, and what came of it. Each asking is its own row. */
@Entity
@Immutable
public class ScreenAnswer {
    @EmbeddedId
    private ScreenAnswerId id;

    private VisitId visit;
    private EpisodeId episode;
    private PatientId patient;
    private ClinicianId clinician;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private ScreenOutcome outcome;

    protected ScreenAnswer() {}

    static ScreenAnswer given(OpenedVisit visit, ScreenOutcome outcome, Instant at) {
        var answer = new ScreenAnswer();
        answer.id = ScreenAnswerId.random();
        answer.visit = visit.facts().id();
        answer.episode = visit.open().episode();
        answer.patient = visit.open().patient();
        answer.clinician = visit.open().clinician();
        answer.at = at;
        answer.outcome = outcome;
        return answer;
    }

    ScreenAnswerId id() {
        return id;
    }

    VisitId visit() {
        return visit;
    }

    EpisodeId episode() {
        return episode;
    }

    PatientId patient() {
        return patient;
    }

    ClinicianId clinician() {
        return clinician;
    }

    Instant at() {
        return at;
    }

    ScreenOutcome outcome() {
        return outcome;
    }
}
