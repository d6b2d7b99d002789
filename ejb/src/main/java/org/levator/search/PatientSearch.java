package org.levator.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.Acting;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.Role;

/** Finds people: clinicians in the cases of their circle, open or closed; reception among all who are registered. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class PatientSearch {
    @Inject
    CircleOfCare circle;

    @Inject
    SearchQuery query;

    @Inject
    Clock clock;

    public SearchResult find(@Valid @NotNull SearchText text) {
        var caller = circle.lister(Act.SEARCH_PATIENT);
        var result = SearchResult.of(found(SearchCondition.of(text), caller));
        circle.listed(Act.SEARCH_PATIENT, result.hits().size());
        return result;
    }

    private List<SearchHit> found(SearchCondition condition, Acting caller) {
        if (condition.isEmpty()) {
            return List.of();
        }
        return caller.role().equals(Role.RECEPTION)
                ? query.people(condition)
                : query.cases(condition, caller.clinician(), LocalDate.now(clock));
    }
}
