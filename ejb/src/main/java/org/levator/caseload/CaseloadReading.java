package org.levator.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.caseload.attention.AttentionQuery;
import org.levator.shared.Role;

/** The caller's cases in neutral words, sorted, filtered and paged by the database. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class CaseloadReading {
    @Inject
    CircleOfCare circle;

    @Inject
    CaseloadQuery cases;

    @Inject
    AttentionQuery attention;

    @Inject
    Clock clock;

    public Caseload page(@Valid @NotNull CaseloadView view) {
        var caller = circle.lister(Act.VIEW_CASELOAD);
        var waiting = attention.of(caller, clock).byCase();
        var rows = cases.page(view, caller, waiting.keySet(), clock);
        circle.listed(Act.VIEW_CASELOAD, rows.size());
        var counts = cases.counts(caller, waiting.keySet(), clock).byTab();
        var found = view.find() == null ? counts.get(view.tab()) : cases.count(view, caller, waiting.keySet(), clock);
        return new Caseload(rows, waiting, found, counts, view.page(), pages(found));
    }

    private static int pages(long found) {
        return (int) Math.max(1, (found + CaseloadQuery.ROWS_PER_PAGE - 1) / CaseloadQuery.ROWS_PER_PAGE);
    }
}
