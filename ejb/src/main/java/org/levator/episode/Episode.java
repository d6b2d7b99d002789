package org.levator.episode;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;

/**
 * One problem of one patient, from the inquiry to the end of care. It moves only by {@link #moveTo}, which keeps every earlier state;
 * nothing that is found or resolved moves it by itself.
 */
@Entity
public class Episode {
    @EmbeddedId
    private EpisodeId id;

    private PatientId patient;
    private String number;

    @Enumerated(EnumType.STRING)
    private EpisodeState state;

    private Instant openedAt;

    @ElementCollection
    @CollectionTable(name = "episode_state_change", joinColumns = @JoinColumn(name = "episode_id"))
    @OrderColumn(name = "seq")
    private List<StateChange> history;

    @Version
    private int version;

    protected Episode() {}

    /** @param number the clinic's own, for instance {@code L-20418} */
    static Episode inquired(PatientId patient, String number, ClinicianId by, Instant now) {
        var episode = new Episode();
        episode.id = EpisodeId.random();
        episode.patient = patient;
        episode.number = number;
        episode.openedAt = now;
        episode.state = EpisodeState.INQUIRY;
        episode.history = new ArrayList<>(List.of(new StateChange(EpisodeState.INQUIRY, now, by, null)));
        return episode;
    }

    private void requireSeen(int seen) {
        if (seen != version) {
            throw new BrokenRule(EpisodeRule.CHANGED_MEANWHILE);
        }
    }

    /**
     * From where she who moves it saw it.
     *
     * @throws BrokenRule if somebody else saved in between, or the case cannot move there; a death is recorded in any case
     */
    void moveTo(EpisodeState next, int seen, ClinicianId by, Instant now, String why) {
        if (next != EpisodeState.DECEASED) {
            requireSeen(seen);
        }
        moveTo(next, by, now, why);
    }

    /** @throws BrokenRule if the case cannot move there from where it stands */
    void moveTo(EpisodeState next, ClinicianId by, Instant now, String why) {
        if (!state.moves().contains(next)) {
            throw new BrokenRule(EpisodeRule.MOVE_NOT_POSSIBLE);
        }
        state = next;
        history.add(new StateChange(next, now, by, why));
    }

    /**
     * Back to where the case stood before; that a death was recorded stays in its history.
     *
     * @throws BrokenRule if somebody else saved in between, or no death is recorded
     */
    void livesOn(int seen, ClinicianId by, Instant now, String why) {
        requireSeen(seen);
        if (state != EpisodeState.DECEASED) {
            throw new BrokenRule(EpisodeRule.NO_DEATH_RECORDED);
        }
        livesOn(by, now, why);
    }

    /** Ended by the death that was recorded in another case. */
    void livesOn(ClinicianId by, Instant now, String why) {
        state = history.stream()
                .map(StateChange::to)
                .filter(stood -> stood != EpisodeState.DECEASED)
                .reduce((earlier, later) -> later)
                .orElse(EpisodeState.INQUIRY);
        history.add(new StateChange(state, now, by, why));
    }

    EpisodeId id() {
        return id;
    }

    PatientId patient() {
        return patient;
    }

    EpisodeState state() {
        return state;
    }

    EpisodeRow row() {
        return new EpisodeRow(id, patient, number, state, openedAt, version);
    }

    List<StateChange> history() {
        return List.copyOf(history);
    }
}
