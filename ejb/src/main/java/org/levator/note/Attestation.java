package org.levator.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.levator.clinician.Clinicians;
import org.levator.consent.ConsentReading;
import org.levator.consent.talk.Component;
import org.levator.episode.visit.OpenedVisit;
import org.levator.note.attested.Attested;
import org.levator.note.attested.ServiceDate;
import org.levator.note.attested.SignNote;
import org.levator.note.content.Finding;
import org.levator.note.draft.Reentry;
import org.levator.note.signed.NoteRule;
import org.levator.note.signed.Signer;
import org.levator.safety.RedFlagReading;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;
import org.levator.shared.VisitId;

/** Gathers what a signature says besides the text: who signs, what was asked, what was agreed to at the time. */
@ApplicationScoped
class Attestation {
    @Inject
    Clinicians clinicians;

    @Inject
    RedFlagReading redFlags;

    @Inject
    ConsentReading consents;

    @Inject
    Clock clock;

    Signer signer(ClinicianId clinician, Language language) {
        return Signer.of(clinicians.get(clinician), language);
    }

    Attested of(OpenedVisit visit, SignNote command, Reentry reentry) {
        var now = clock.instant();
        var day = ServiceDate.of(visit, clock);
        return new Attested(
                signer(visit.open().clinician(), command.language()),
                command.language(),
                now,
                LocalDate.ofInstant(now, clock.getZone()),
                redFlags.lastAnswer(command.visit()),
                command.content().findings().stream()
                        .filter(finding -> finding.component() != null)
                        .filter(finding -> !isCovered(command.visit(), finding, day, now))
                        .map(Finding::component)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Component.class))),
                command.explanation(),
                reentry);
    }

    private boolean isCovered(VisitId visit, Finding finding, LocalDate day, Instant now) {
        if (finding.observedAt() == null) {
            throw new BrokenRule(NoteRule.FINDING_NEEDS_TIME);
        }
        var at = day.atTime(finding.observedAt()).atZone(clock.getZone()).toInstant();
        if (at.isAfter(now)) {
            throw new BrokenRule(NoteRule.FINDING_NOT_YET);
        }
        return consents.covers(visit, finding.component(), at);
    }
}
