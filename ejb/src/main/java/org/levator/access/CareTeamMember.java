package org.levator.access;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/** One clinician's place in one case's circle of care, with its dates. It begins and it ends; it is never deleted. */
@Entity
public class CareTeamMember {
    @EmbeddedId
    private CareTeamMemberId id;

    private EpisodeId episode;
    private PatientId patient;
    private ClinicianId clinician;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private LocalDate starts;
    private LocalDate ends; // null while it goes on; the day before it starts, if it was taken back
    private Instant endedAt; // on its last day, if it was ended at once: from then on it opens nothing
    private boolean askedByPatient; // for another therapist; a reason is not asked

    /** The account that gave the place, which the database keeps; of one from before that was kept nobody says it. */
    @Column(insertable = false, updatable = false)
    private String namedBy;

    @Version
    private int version;

    protected CareTeamMember() {}

    static CareTeamMember from(
            LocalDate starts, EpisodeId episode, PatientId patient, ClinicianId clinician, Relation relation) {
        var member = new CareTeamMember();
        member.id = CareTeamMemberId.random();
        member.episode = episode;
        member.patient = patient;
        member.clinician = clinician;
        member.relation = relation;
        member.starts = starts;
        return member;
    }

    CareTeamMemberId id() {
        return id;
    }

    static CareTeamMember covering(LocalDate first, LocalDate last, OutsideCase of, ClinicianId colleague) {
        var member = from(first, of.episode(), of.patient(), colleague, Relation.COVER);
        member.ends = last;
        return member;
    }

    /** What has not begun by then never was; what is over by then stays over. */
    void end(LocalDate lastDay) {
        if (ends != null && ends.isBefore(lastDay)) {
            return;
        }
        ends = isAfter(lastDay) ? starts.minusDays(1) : lastDay;
    }

    /** Not at the end of today but now; she was there today. What has not begun never was, and what is over stays over. */
    void endAtOnce(LocalDate today, Instant now) {
        end(today);
        if (isOn(today) && endedAt == null) {
            endedAt = now;
        }
    }

    /**
     * Leads until the day before. Who leads on a day is one; whoever began to lead on the next one's first day was in the circle that day.
     *
     * @return her place on that day, if so
     */
    Optional<CareTeamMember> handOver(LocalDate next) {
        if (ends != null) {
            throw new BrokenRule(TeamRule.HANDED_OVER_ALREADY);
        }
        ends = next.minusDays(1);
        return wasTakenBack() ? Optional.of(assignedOn(next)) : Optional.empty();
    }

    private CareTeamMember assignedOn(LocalDate day) {
        var place = from(day, episode, patient, clinician, Relation.ASSIGNED);
        place.ends = day;
        return place;
    }

    /** Leads until the day before, whatever was agreed, or not at all if she was to begin later; the next one begins. */
    CareTeamMember leaveTo(ClinicianId next, LocalDate first) {
        var begins = isAfter(first) ? starts : first;
        ends = begins.minusDays(1);
        return from(begins, episode, patient, next, Relation.LEAD);
    }

    boolean leadsOnFrom(LocalDate day) {
        return isLead() && reaches(day);
    }

    boolean reaches(LocalDate day) {
        return ends == null || !ends.isBefore(day);
    }

    LocalDate starts() {
        return starts;
    }

    LocalDate ends() {
        return ends;
    }

    /** Somebody else leads from then on. */
    void until(CareTeamMember later) {
        ends = later.starts.minusDays(1);
    }

    boolean beginsAfter(CareTeamMember earlier) {
        return isAfter(earlier.starts);
    }

    void askedForByPatient(boolean asked) {
        askedByPatient = asked;
    }

    void stayInsteadOf(CareTeamMember coming) {
        ends = coming.ends;
    }

    boolean has(CareTeamMemberId place) {
        return id.equals(place);
    }

    boolean is(ClinicianId colleague) {
        return clinician.equals(colleague);
    }

    ClinicianId clinician() {
        return clinician;
    }

    boolean isLead() {
        return relation == Relation.LEAD;
    }

    boolean isCover() {
        return relation == Relation.COVER;
    }

    boolean isOn(LocalDate day) {
        return !isAfter(day) && reaches(day);
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !isAfter(last) && reaches(first);
    }

    boolean isAfter(LocalDate day) {
        return starts.isAfter(day);
    }

    boolean wasTakenBack() {
        return ends != null && ends.isBefore(starts);
    }

    /** Ended at once, or before it began. */
    boolean isOver() {
        return endedAt != null || wasTakenBack();
    }

    boolean hasNoEnd() {
        return ends == null;
    }

    boolean endsBefore(CareTeamMember next) {
        return next.starts.minusDays(1).equals(ends);
    }
}
