package org.levator.oversight.log;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.levator.audit.Act;
import org.levator.audit.Outcome;
import org.levator.audit.Verb;
import org.levator.shared.PatientId;

/** The part of a query that says which rows {@code a} of the access log are asked for. What was typed goes in as parameters only. */
final class AccessCondition {
    /** A case that was asked for in vain stands in the log without the patient. */
    private static final String OF_THEM =
            "(a.patient in :whom or a.patient is null and a.episode in (select h.id from Episode h where h.patient in :whom))";

    private static final Set<Act> MORE_THAN_VIEWS = Stream.of(Act.values())
            .filter(act -> act.verb() != Verb.VIEW)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Act.class)));

    private final List<String> every = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    static AccessCondition of(AccessQuestion asked, List<PatientId> whom, ZoneId zone) {
        var condition = new AccessCondition();
        condition.where(OF_THEM, "whom", whom.isEmpty() ? null : whom);
        condition.where("c.id = :by", "by", asked.by());
        condition.where(
                "a.breakGlass = :opening",
                "opening",
                asked.opening() == null ? null : asked.opening().uuid());
        condition.where("a.id < :before", "before", asked.before());
        condition.days(asked.first(), asked.last(), zone);
        condition.selected(asked.selection());
        return condition;
    }

    private void days(LocalDate first, LocalDate last, ZoneId zone) {
        where(
                "a.at >= :from",
                "from",
                first == null ? null : first.atStartOfDay(zone).toInstant());
        where(
                "a.at < :to",
                "to",
                last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private void selected(Selection selection) {
        switch (selection) {
            case MORE_THAN_VIEWS -> where("a.act in :acts", "acts", MORE_THAN_VIEWS);
            case OUTSIDE_CIRCLE -> every.add("a.breakGlass is not null");
            case NOT_GIVEN -> where("a.outcome = :outcome", "outcome", Outcome.DENIED);
            case EVERYTHING -> {}
        }
    }

    private void where(String condition, String parameter, Object value) {
        if (value != null) {
            every.add(condition);
            parameters.put(parameter, value);
        }
    }

    String jpql() {
        return String.join(" and ", every);
    }

    <T> TypedQuery<T> fill(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
