package org.levator.oversight;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.access.BreakGlassId;
import org.levator.shared.ClinicianId;

/** What the privacy officer found about one opening from outside the circle. Said once, and it stays. */
@Entity
@Immutable
public class BreakGlassFinding {
    @EmbeddedId
    private BreakGlassId breakGlass;

    private ClinicianId openedBy;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private String remark;
    private ClinicianId foundBy;
    private Instant foundAt;

    protected BreakGlassFinding() {}

    static BreakGlassFinding about(Opening opening, ReviewOpening said, ClinicianId by, Instant now) {
        var finding = new BreakGlassFinding();
        finding.breakGlass = opening.id();
        finding.openedBy = opening.by();
        finding.conclusion = said.conclusion();
        finding.remark = said.remark();
        finding.foundBy = by;
        finding.foundAt = now;
        return finding;
    }

    BreakGlassId breakGlass() {
        return breakGlass;
    }
}
