package org.levator.sealing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ClinicianId;

/** The privacy officer's answer about one sealed entry; given once, when it is found. Whom a breach is told to is {@link BreachTelling}. */
@Entity
@Immutable
public class BreachCheck {
    @EmbeddedId
    @AttributeOverride(name = "uuid", column = @Column(name = "sealed_entry_id"))
    private SealedId sealed;

    @Enumerated(EnumType.STRING)
    private BreachVerdict verdict;

    private String found;
    private Instant answeredAt;
    private ClinicianId answeredBy;

    protected BreachCheck() {}

    static BreachCheck answered(AnswerCheck command, ClinicianId by, Instant now) {
        var check = new BreachCheck();
        check.sealed = command.sealed();
        check.verdict = command.verdict();
        check.found = command.found();
        check.answeredAt = now;
        check.answeredBy = by;
        return check;
    }

    SealedId sealed() {
        return sealed;
    }

    boolean isBreach() {
        return verdict == BreachVerdict.BREACH;
    }
}
