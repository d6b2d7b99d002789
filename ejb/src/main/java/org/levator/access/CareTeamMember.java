package org.levator.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
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
    private LocalDate ends;

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
}
