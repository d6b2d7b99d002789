package org.levator.caseload.attention;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.levator.access.OpenedCase;
import org.levator.reference.LimitCode;
import org.levator.reference.LimitRow;
import org.levator.reference.ReferenceData;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** That something was set aside until a day, with a reason; or brought back. What was said last about it counts, and all of it stays. */
@Entity
@Immutable
public class AsideEntry {
    private static final int A_YEAR = 366;

    @EmbeddedId
    private AsideEntryId id;

    @Enumerated(EnumType.STRING)
    private AttentionKind kind;

    private EpisodeId episode;
    private PatientId patient;
    private FlagId flag;
    private VisitId visit;
    private LocalDate until; // null: brought back
    private String reason; // null: brought back
    private LocalDate saidOn;
    private Instant saidAt;
    private ClinicianId saidBy;

    protected AsideEntry() {}

    /** How many days ahead: the clinic's own limit, or what the database holds. */
    static int farthest(ReferenceData reference) {
        return reference.limit(LimitCode.SET_ASIDE).map(LimitRow::days).orElse(A_YEAR);
    }

    /**
     * @param said the day is after {@code today}, and not more than {@code farthest} days ahead
     * @throws BrokenRule for a flag without an action (RED-1), or another day
     */
    static AsideEntry until(SetAside said, OpenedCase open, LocalDate today, Instant now, int farthest) {
        if (!said.matter().kind().canBeSetAside()) {
            throw new BrokenRule(AttentionRule.FLAG_WAITS);
        }
        if (!said.until().isAfter(today)) {
            throw new BrokenRule(AttentionRule.NOT_A_LATER_DAY);
        }
        if (said.until().isAfter(today.plusDays(farthest))) {
            throw new BrokenRule(AttentionRule.TOO_FAR_AHEAD, today.plusDays(farthest));
        }
        var entry = broughtBack(said.matter(), open, today, now);
        entry.until = said.until();
        entry.reason = said.reason();
        return entry;
    }

    static AsideEntry broughtBack(Matter matter, OpenedCase open, LocalDate today, Instant now) {
        var entry = new AsideEntry();
        entry.id = AsideEntryId.random();
        entry.kind = matter.kind();
        entry.episode = open.episode();
        entry.patient = open.patient();
        entry.flag = matter.flag();
        entry.visit = matter.visit();
        entry.saidOn = today;
        entry.saidAt = now;
        entry.saidBy = open.clinician();
        return entry;
    }

    /** Until the day itself, on which it is back. */
    boolean holdsOn(LocalDate day) {
        return until != null && day.isBefore(until);
    }

    boolean isSaidSince(Instant moment) {
        return moment == null || !saidAt.isBefore(moment);
    }

    LocalDate until() {
        return until;
    }

    String reason() {
        return reason;
    }
}
