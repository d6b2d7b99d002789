package org.levator.safety;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.levator.safety.action.ReleasedBy;
import org.levator.safety.screen.Pauses;
import org.levator.safety.screen.Urgency;
import org.levator.safety.screen.Wording;

/** One row of the clinic's list of red flags, with its urgency and what it pauses. The clinic's own data, dated and with a source. */
@Entity
public class RedFlagKind {
    @Id
    private String code;

    private int seq;
    private Wording text;
    private Wording advice;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Pauses pauses;

    @Enumerated(EnumType.STRING)
    private ReleasedBy releasedBy;

    private int dueWithinHours;
    private boolean draftsLetter;

    /** Not among the routine questions: asked only when alone with the patient, or recorded when the patient brings it up. */
    private boolean onlyAlone;

    private boolean active;
    private String source;
    private LocalDate asOf;

    @Version
    private int version;

    protected RedFlagKind() {}

    String code() {
        return code;
    }

    Pauses pauses() {
        return pauses;
    }

    ReleasedBy releasedBy() {
        return releasedBy;
    }

    boolean draftsLetter() {
        return draftsLetter;
    }

    Instant dueFrom(Instant raisedAt) {
        return raisedAt.plus(Duration.ofHours(dueWithinHours));
    }
}
