package org.levator.sealing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/** The privacy officer's answer about one sealed entry; given once. */
@Entity
@Immutable
public class BreachCheck {
    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "sealed_entry_id"))
    private SealedId sealed;

    @Enumerated(EnumType.STRING)
    private BreachVerdict verdict;

    private String found;
    private String told;
    private LocalDate toldOn;
    private Instant answeredAt;
    private ClinicianId answeredBy;

    protected BreachCheck() {}

    /** @throws BrokenRule if a breach says not whom it was told to and when, or that day is still to come */
    static BreachCheck answered(AnswerCheck command, ClinicianId by, Instant now, LocalDate today) {
        boolean breach = command.verdict() == BreachVerdict.BREACH;
        if (breach && (command.told() == null || command.toldOn() == null)) {
            throw new BrokenRule(SealingRule.TOLD_WHOM_AND_WHEN);
        }
        if (breach && command.toldOn().isAfter(today)) {
            throw new BrokenRule(SealingRule.TOLD_IN_THE_FUTURE);
        }
        var check = new BreachCheck();
        check.sealed = command.sealed();
        check.verdict = command.verdict();
        check.found = command.found();
        check.told = breach ? command.told() : null;
        check.toldOn = breach ? command.toldOn() : null;
        check.answeredAt = now;
        check.answeredBy = by;
        return check;
    }

    SealedId sealed() {
        return sealed;
    }

    BreachVerdict verdict() {
        return verdict;
    }

    String told() {
        return told;
    }
}
