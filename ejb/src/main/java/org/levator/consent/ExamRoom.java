package org.levator.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.clinician.Clinicians;
import org.levator.consent.around.OpenPauses;
import org.levator.consent.around.Surroundings;
import org.levator.consent.talk.Component;
import org.levator.consent.text.ConsentTextId;
import org.levator.consent.text.ConsentTextRow;
import org.levator.consent.text.ConsentTexts;
import org.levator.episode.visit.OpenedVisit;
import org.levator.patient.care.RiskChanges;
import org.levator.patient.decision.Decision;
import org.levator.patient.decision.Decisions;
import org.levator.reference.AuthorisationRow;
import org.levator.reference.ReferenceData;
import org.levator.reference.Requirement;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;

/** Looks around before a start: the day, the pauses, who the examiner is and what the clinic's province asks of her. */
@ApplicationScoped
class ExamRoom {
    @Inject
    VisitConsents consents;

    @Inject
    ConsentTexts texts;

    @Inject
    OpenPauses pauses;

    @Inject
    RiskChanges risks;

    @Inject
    Decisions decisions;

    @Inject
    Clinicians clinicians;

    @Inject
    ReferenceData reference;

    @Inject
    Clock clock;

    Surroundings around(OpenedVisit visit) {
        return around(visit, consents.counting(visit), texts.current(today()));
    }

    /** @param counting of this visit and of what was before it */
    Surroundings around(OpenedVisit visit, List<Consent> counting, List<ConsentTextRow> current) {
        var asked = reference.authorisation();
        var day = day(visit);
        return new Surroundings(
                visit.facts().kind(),
                day,
                today(),
                visit.open().role(),
                asked.province(),
                asked.required(),
                answerable(visit).filter(c -> isAuthorised(c, asked, day)).isPresent(),
                asked.studentAllowed(),
                pauses.of(visit.open()),
                new EarlierExplanations(
                                VisitConsents.own(visit, counting),
                                ids(current),
                                risks.last(visit.open()).orElse(null),
                                clock.getZone())
                        .days(),
                spokenAgainst(VisitConsents.ofVisit(visit, counting)),
                decisions.on(Decision.EXAM, visit.open(), today()));
    }

    private static Set<ConsentTextId> ids(List<ConsentTextRow> texts) {
        return texts.stream().map(ConsentTextRow::id).collect(Collectors.toSet());
    }

    static Set<Component> spokenAgainst(List<Consent> ofVisit) {
        return Arrays.stream(Component.values())
                .filter(component -> ofVisit.stream().anyMatch(c -> c.hasSpokenAgainst(component)))
                .collect(Collectors.toSet());
    }

    Optional<ClinicianId> supervisor(OpenedVisit visit) {
        return clinicians.supervisorOf(visit.open().clinician(), day(visit));
    }

    /**
     * Where the province's row says nothing, the examiner's own word counts, given once and recorded.
     *
     * @throws BrokenRule where the row asks for a College's authorisation or for none, and to whoever cannot have one
     */
    void attest(OpenedVisit visit) {
        var asked = reference.authorisation();
        if (asked.required() != Requirement.UNKNOWN || !visit.open().role().equals(Role.THERAPIST)) {
            throw new BrokenRule(ConsentRule.NOTHING_TO_ATTEST, asked.province().name());
        }
        clinicians.attest(visit.open().clinician(), asked.province(), today());
    }

    /** An own word, given while the row was unknown, counts no more once the row asks for an authorisation. */
    private boolean isAuthorised(ClinicianId clinician, AuthorisationRow asked, LocalDate day) {
        return asked.required() == Requirement.UNKNOWN
                ? clinicians.isAuthorisedOrAttested(clinician, asked.province(), day)
                : clinicians.isAuthorised(clinician, asked.province(), day);
    }

    /** Whose authorisation counts: a student's work is answered for by the supervisor in the room. */
    private Optional<ClinicianId> answerable(OpenedVisit visit) {
        return visit.open().role().equals(Role.STUDENT)
                ? supervisor(visit)
                : Optional.of(visit.open().clinician());
    }

    /** Of the exam: an authorisation that ended before it, or begins after it, does not count. */
    private LocalDate day(OpenedVisit visit) {
        return LocalDate.ofInstant(visit.facts().startsAt(), clock.getZone());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
