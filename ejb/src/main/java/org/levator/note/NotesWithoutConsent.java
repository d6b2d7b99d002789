package org.levator.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.consent.ConsentReading;
import org.levator.consent.sealed.ConsentSealed;
import org.levator.consent.talk.Component;
import org.levator.note.content.Finding;
import org.levator.shared.VisitId;

/**
 * A consent that was recorded for the wrong patient covers nothing of this one's: a signed note that names what only that one covered
 * stays as it was signed, and is looked at again (CON-6, NOT-3).
 */
@ApplicationScoped
class NotesWithoutConsent {
    @Inject
    Notes notes;

    @Inject
    ConsentReading consents;

    @Inject
    Clock clock;

    void review(@Observes ConsentSealed sealed) {
        for (var note : notes.ofVisit(sealed.visit(), sealed.episode())) {
            var lost = uncovered(note, sealed.visit());
            lost.removeAll(note.uncovered());
            if (!lost.isEmpty()) {
                notes.lostConsent(note, lost.stream().anyMatch(Component::needsAuthorisation), clock.instant());
            }
        }
    }

    private Set<Component> uncovered(Note note, VisitId visit) {
        return note.text().content().findings().stream()
                .filter(finding -> finding.component() != null && !isCovered(note, finding, visit))
                .map(Finding::component)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Component.class)));
    }

    private boolean isCovered(Note note, Finding finding, VisitId visit) {
        var at = note.serviceDate().atTime(finding.observedAt()).atZone(clock.getZone());
        return consents.covers(visit, finding.component(), at.toInstant());
    }
}
