package org.levator.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** The circles of care in the database, for features that arrange them. */
public final class CareTeamHere {
    private CareTeamHere() {}

    public static CareTeam on(EntityManager em, Clock clock) {
        var team = new CareTeam();
        team.teams = Schema.in(em, new CareTeams());
        team.known = KnownCallers.forgetful();
        team.clock = clock;
        return team;
    }

    /** Whether the visit's own clinician has begun its note, and may finish it. */
    public static boolean begun(Case row) {
        return Schema.commit(em -> Schema.in(em, new CareTeams())
                .begunBy(row.clinician(), row.episode(), row.visit(), ZoneId.systemDefault())
                .isPresent());
    }

    /** Who leads it or will because the patient asked for another therapist. */
    public static List<ClinicianId> asked(EpisodeId episode) {
        return Schema.commit(em -> Schema.in(em, new CareTeams()).team(episode)).stream()
                .filter(TeamRow::asked)
                .map(TeamRow::clinician)
                .toList();
    }

    /** Her first that has not ended. */
    public static CareTeamMemberId placeIn(EpisodeId episode, ClinicianId who) {
        return Schema.commit(em -> Schema.in(em, new CareTeams()).members(episode, LocalDate.now())).stream()
                .filter(member -> member.is(who))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Whether that account has any place in the circle today. */
    public static boolean opens(String account, EpisodeId episode) {
        return Schema.commit(em -> Schema.in(em, new CareTeams()).standings(account, episode, LocalDate.now())).stream()
                .anyMatch(standing -> standing.relation() != null);
    }

    /** The one that begins last. */
    public static CareTeamMemberId lastPlaceIn(EpisodeId episode) {
        return Schema.commit(em -> {
            var members = Schema.in(em, new CareTeams()).members(episode, LocalDate.now());
            return members.get(members.size() - 1).id();
        });
    }
}
