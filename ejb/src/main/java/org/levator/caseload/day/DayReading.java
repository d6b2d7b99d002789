package org.levator.caseload.day;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.PlainText;
import org.levator.shared.Role;
import org.levator.shared.Text;

/** The day list of home, and the cases that a visit can be added to. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT, Role.RECEPTION})
public class DayReading {
    @Inject
    CircleOfCare circle;

    @Inject
    DayQuery days;

    @Inject
    Clock clock;

    /** @param page from 0 */
    public Day of(@NotNull LocalDate day, @Min(0) @Max(1000) int page) {
        var caller = circle.lister(Act.VIEW_DAY_LIST);
        var visits = days.visits(caller, day, clock.getZone(), LocalDate.now(clock), page);
        var shown = Day.of(caller.clinician(), visits);
        circle.listed(Act.VIEW_DAY_LIST, shown.visits().size());
        return shown;
    }

    /** Of the whole day, to choose one. */
    public List<DayRow> visits(@NotNull LocalDate day) {
        var caller = circle.lister(Act.VIEW_DAY_LIST);
        var visits = days.choices(caller, day, clock.getZone(), LocalDate.now(clock));
        circle.listed(Act.VIEW_DAY_LIST, visits.size());
        return visits;
    }

    /** Whose names or number hold the text, in closed cases too: what happened can be recorded there. */
    public CaseChoices choices(@PlainText(max = 100) String find) {
        var caller = circle.lister(Act.CHOOSE_CASE);
        var choices = CaseChoices.of(days.cases(caller, LocalDate.now(clock), Text.clean(find)));
        circle.listed(Act.CHOOSE_CASE, choices.cases().size());
        return choices;
    }
}
