package org.levator.patient.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedCase;

/** When an opened case's patient last had other risks than before. */
@ApplicationScoped
public class RiskChanges {
    @Inject
    CareProfiles profiles;

    /** Empty while none was ever known. Finding out that there is none changes nothing. */
    public Optional<Instant> last(OpenedCase open) {
        return last(profiles.revisions(open.patient()));
    }

    static Optional<Instant> last(List<CareProfile> oldestFirst) {
        var before = Risks.NONE_KNOWN;
        Instant changed = null;
        for (var revision : oldestFirst) {
            var now = revision.risks();
            if (!now.equals(before)) {
                changed = revision.recordedAt();
                before = now;
            }
        }
        return Optional.ofNullable(changed);
    }
}
