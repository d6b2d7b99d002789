package org.levator.consent.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.Immutable;
import org.levator.access.BreakGlassId;
import org.levator.access.OpenedCase;
import org.levator.episode.visit.VisitFacts;
import org.levator.shared.ClinicianId;
import org.levator.shared.ContentHash;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/**
 * Lets the page that was open stop the exam when the sign-in is over, as the clinician who had opened it, until the end of the visit's
 * day. Only the hash of the ticket is kept.
 */
@Entity
@Immutable
public class StopTicket {
    @Id
    private String sha256;

    private VisitId visit;
    private EpisodeId episode;
    private PatientId patient;
    private ClinicianId clinician;
    private String account;
    private String role;
    private BreakGlassId breakGlass; // null: given to someone in the circle
    private Instant validUntil;

    protected StopTicket() {}

    static StopTicket of(String ticket, VisitFacts visit, OpenedCase open, String account, ZoneId zone, Instant now) {
        var kept = new StopTicket();
        kept.sha256 = ContentHash.of(ticket).hex();
        kept.visit = visit.id();
        kept.episode = visit.episode();
        kept.patient = visit.patient();
        kept.clinician = open.clinician();
        kept.account = account;
        kept.role = open.role();
        kept.breakGlass = open.breakGlass().orElse(null);
        kept.validUntil = endOfDay(later(visit.startsAt(), now), zone);
        return kept;
    }

    /** An exam is charted, and may be stopped, on a later day too. */
    private static Instant later(Instant visit, Instant now) {
        return visit.isAfter(now) ? visit : now;
    }

    private static Instant endOfDay(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    boolean isValid(Instant now) {
        return now.isBefore(validUntil);
    }

    String sha256() {
        return sha256;
    }

    StopPass pass() {
        return new StopPass(visit, episode, patient, clinician, account, role, breakGlass);
    }
}
