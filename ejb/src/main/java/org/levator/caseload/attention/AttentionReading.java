package org.levator.caseload.attention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.access.Acting;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.reference.LimitCode;
import org.levator.reference.ReferenceData;
import org.levator.shared.BrokenRule;
import org.levator.shared.Role;

/** What needs the caller's attention in the cases around which she works, today (CAS-3). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class AttentionReading {
    @Inject
    CircleOfCare circle;

    @Inject
    AttentionQuery attention;

    @Inject
    ReferenceData reference;

    @Inject
    Clock clock;

    public Attention list() {
        var list = attention.of(circle.lister(Act.VIEW_ATTENTION), clock);
        circle.listed(Act.VIEW_RED_FLAG, list.aboutFlags());
        circle.listed(Act.VIEW_ATTENTION, list.aboutCases());
        return list;
    }

    /** @throws BrokenRule if it is about a flag for which nothing has been done (RED-1), or does not wait any more */
    public AttentionSheet sheet(@Valid @NotNull Matter matter) {
        var open = circle.open(matter.episode(), Act.VIEW_ATTENTION).fromInside();
        var row = attention.of(new Acting(open.clinician(), open.role()), clock).settable(matter);
        var limit = Optional.of(row.kind())
                .filter(AttentionKind.UNSIGNED_NOTE::equals)
                .flatMap(late -> reference.limit(LimitCode.UNSIGNED_NOTE));
        return new AttentionSheet(
                row, LocalDate.now(clock).plusDays(AsideEntry.farthest(reference)), limit.orElse(null));
    }
}
