package org.levator.patient.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/** Somebody who may decide for a patient: by which paper, of which day, from when until when, and about what. Only its end can change. */
@DynamicUpdate // the application may change nothing but its end
@Entity
class SubstituteDecisionMaker {
    @EmbeddedId
    private DecisionMakerId id;

    private PatientId patient;
    private String name;
    private String relation;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    private LocalDate documentDated;
    private LocalDate starts;
    private LocalDate ends;
    private String remark;
    private ClinicianId recordedBy;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "substitute_decision_maker_decision",
            joinColumns = @JoinColumn(name = "substitute_decision_maker_id"))
    @Column(name = "decision")
    @Enumerated(EnumType.STRING)
    private Set<Decision> decisions;

    @Version
    private int version;

    protected SubstituteDecisionMaker() {}

    /** @throws BrokenRule if its last day lies before its first, or the paper is of a day to come */
    static SubstituteDecisionMaker named(NameDecisionMaker command, ClinicianId by, Instant now, LocalDate today) {
        if (command.ends() != null && command.ends().isBefore(command.starts())) {
            throw new BrokenRule(DecisionRule.ENDS_BEFORE_IT_BEGINS);
        }
        if (command.documentDated() != null && command.documentDated().isAfter(today)) {
            throw new BrokenRule(DecisionRule.DAY_IN_THE_FUTURE);
        }
        var maker = new SubstituteDecisionMaker();
        maker.id = DecisionMakerId.random();
        maker.patient = command.patient();
        maker.name = command.name();
        maker.relation = command.relation();
        maker.authority = command.authority();
        maker.documentDated = command.documentDated();
        maker.starts = command.starts();
        maker.ends = command.ends();
        maker.remark = command.remark();
        maker.decisions = Set.copyOf(command.decisions());
        maker.recordedBy = by;
        maker.recordedAt = now;
        return maker;
    }

    /** From that day on the paper no longer holds; one that has ended stays as it was, one that has not begun never did hold. */
    void end(LocalDate day) {
        var last = (day.isBefore(starts) ? starts : day).minusDays(1);
        if (ends == null || ends.isAfter(last)) {
            ends = last;
        }
    }

    boolean isOf(PatientId whom) {
        return patient.equals(whom);
    }

    DecisionMakerId id() {
        return id;
    }

    DecisionMakerRow row(LocalDate today) {
        return new DecisionMakerRow(
                id,
                name,
                relation,
                authority,
                documentDated,
                starts,
                ends,
                Set.copyOf(decisions),
                remark,
                holds(today),
                holds(today.isBefore(starts) ? starts : today));
    }

    boolean decides(Decision decision, LocalDate day) {
        return holds(day) && decisions.contains(decision);
    }

    private boolean holds(LocalDate day) {
        return !day.isBefore(starts) && (ends == null || !day.isAfter(ends));
    }

    String name() {
        return name;
    }
}
