package org.levator.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.levator.access.Acting;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
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
    Clock clock;

    public Caseload page(@Valid @NotNull CaseloadView view) {
        var caller = circle.lister(Act.VIEW_CASELOAD);
        var rows = cases.page(view, caller, LocalDate.now(clock), clock.instant());
        circle.listed(Act.VIEW_CASELOAD, rows.size());
        var found = count(view.tab(), view.find(), caller);
        return new Caseload(rows, found, counts(caller), view.page(), pages(found));
    }

    private Map<CaseloadTab, Long> counts(Acting caller) {
        var counts = new EnumMap<CaseloadTab, Long>(CaseloadTab.class);
        for (var tab : CaseloadTab.values()) {
            counts.put(tab, count(tab, null, caller));
        }
        return counts;
    }

    private long count(CaseloadTab tab, String find, Acting caller) {
        return cases.count(tab, find, caller, LocalDate.now(clock), clock.instant());
    }

    private static int pages(long found) {
        return (int) Math.max(1, (found + CaseloadQuery.ROWS_PER_PAGE - 1) / CaseloadQuery.ROWS_PER_PAGE);
    }
}
