package org.levator.patient.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.levator.access.OpenedPatient;
import org.levator.shared.PatientId;

/** Who decides, on lists. */
public class FakeDecisions extends Decisions {
    private final List<SubstituteDecisionMaker> makers = new ArrayList<>();
    private final List<CapacityEntry> entries = new ArrayList<>();

    @Override
    void add(SubstituteDecisionMaker maker) {
        makers.add(maker);
    }

    @Override
    void add(CapacityEntry entry) {
        entries.add(0, entry);
    }

    @Override
    Optional<SubstituteDecisionMaker> find(DecisionMakerId id, OpenedPatient open) {
        return makers.stream()
                .filter(m -> m.id().equals(id) && m.isOf(open.patient()))
                .findFirst();
    }

    @Override
    List<SubstituteDecisionMaker> makers(PatientId patient) {
        return makers.stream().filter(m -> m.isOf(patient)).toList();
    }

    @Override
    List<CapacityEntry> capacities(PatientId patient) {
        return entries.stream()
                .sorted(Comparator.comparing((CapacityEntry c) -> c.row().asOf())
                        .reversed())
                .toList();
    }
}
