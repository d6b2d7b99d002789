package org.levator.patient.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/**
 * Who decides: papers and capacity, each with its day. For the circle of any of her cases; whoever opened one from outside reads, and
 * records what she found about capacity.
 */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class DecisionKeeping {
    @Inject
    CircleOfCare circle;

    @Inject
    Decisions decisions;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public DecisionSheet read(@NotNull PatientId id) {
        var open = circle.openPatient(id, Act.VIEW_DECISION_MAKERS);
        var makers = decisions.makers(open.patient()).stream()
                .map(m -> m.row(today()))
                .sorted(Comparator.comparing(DecisionMakerRow::holds).reversed())
                .toList();
        var capacities = decisions.capacities(open.patient()).stream()
                .map(CapacityEntry::row)
                .toList();
        return new DecisionSheet(makers, capacities);
    }

    public DecisionMakerId name(@Valid @NotNull NameDecisionMaker command) {
        var open = circle.openPatient(command.patient(), Act.CHANGE_DECISION_MAKERS)
                .fromInside();
        return submissions.once(command.key(), DecisionMakerId::new, DecisionMakerId::uuid, () -> {
            var maker = SubstituteDecisionMaker.named(command, open.clinician(), clock.instant(), today());
            decisions.add(maker);
            return maker.id();
        });
    }

    /** The paper holds no longer, from today on. */
    public void end(@NotNull PatientId id, @NotNull DecisionMakerId maker) {
        var open = circle.openPatient(id, Act.CHANGE_DECISION_MAKERS).fromInside();
        decisions
                .find(maker, open)
                .orElseThrow(() -> new NotFound("decision-maker"))
                .end(today());
    }

    public CapacityEntryId capacity(@Valid @NotNull RecordCapacity command) {
        var open = circle.openPatient(command.patient(), Act.CHANGE_DECISION_MAKERS);
        return submissions.once(command.key(), CapacityEntryId::new, CapacityEntryId::uuid, () -> {
            var entry = CapacityEntry.recorded(command, open.clinician(), clock.instant(), today());
            decisions.add(entry);
            return entry.id();
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
