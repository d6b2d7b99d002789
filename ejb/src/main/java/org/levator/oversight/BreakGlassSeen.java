package org.levator.oversight;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.access.BreakGlassId;
import org.levator.shared.ClinicianId;

/** That the case's lead knows of one opening from outside the circle, whatever the privacy officer found about it. */
@Entity
@Immutable
public class BreakGlassSeen {
    @EmbeddedId
    private BreakGlassId breakGlass;

    private ClinicianId openedBy;
    private ClinicianId seenBy;
    private Instant seenAt;

    protected BreakGlassSeen() {}

    static BreakGlassSeen by(ClinicianId lead, Opening opening, Instant now) {
        var seen = new BreakGlassSeen();
        seen.breakGlass = opening.id();
        seen.openedBy = opening.by();
        seen.seenBy = lead;
        seen.seenAt = now;
        return seen;
    }

    BreakGlassId breakGlass() {
        return breakGlass;
    }
}
