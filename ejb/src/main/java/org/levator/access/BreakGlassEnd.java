package org.levator.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ClinicianId;

/** An opening from outside the circle that was ended before its hour was over. */
@Entity
@Immutable
public class BreakGlassEnd {
    @EmbeddedId
    private BreakGlassId breakGlass;

    private Instant endedAt;
    private ClinicianId endedBy;

    protected BreakGlassEnd() {}

    static BreakGlassEnd of(BreakGlassId glass, ClinicianId by, Instant now) {
        var end = new BreakGlassEnd();
        end.breakGlass = glass;
        end.endedAt = now;
        end.endedBy = by;
        return end;
    }

    BreakGlassId breakGlass() {
        return breakGlass;
    }
}
