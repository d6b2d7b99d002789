package org.levator.episode.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.access.OpenedPatient;
import org.levator.patient.PatientDetails;
import org.levator.patient.number.HealthNumber;
import org.levator.shared.PatientId;

/** Possible duplicates in memory. */
public class FakeDuplicates extends Duplicates {
    final List<LookAlike> registered = new ArrayList<>();
    final Map<DuplicateId, PossibleDuplicate> kept = new HashMap<>();
    final List<DuplicateAnswer> answers = new ArrayList<>();

    public FakeDuplicates with(PatientId patient, LocalDate born, String foldedNames) {
        registered.add(new LookAlike(patient, born, foldedNames, null, null));
        return this;
    }

    /** Of whom it is asked whether they are one. */
    public List<PatientId> earlier() {
        return kept.values().stream().map(PossibleDuplicate::earlier).toList();
    }

    @Override
    List<LookAlike> candidates(OpenedPatient patient, PatientDetails details, HealthNumber card) {
        return registered;
    }

    @Override
    void add(PossibleDuplicate duplicate) {
        kept.put(duplicate.id(), duplicate);
    }

    @Override
    Optional<DuplicateAnswer> answer(DuplicateId id) {
        return answers.stream().max(Comparator.comparing(DuplicateAnswer::revision));
    }

    @Override
    void add(DuplicateAnswer answer) {
        answers.add(answer);
    }

    @Override
    void takeTurn(String what) {}
}
