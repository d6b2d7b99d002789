package org.levator.episode.description;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** One revision of why the patient of one case comes. Insert only, by grant. */
@Entity
@Immutable
class EpisodeDescription {
    @EmbeddedId
    private DescriptionId id;

    private EpisodeId episode;
    private int revision;
    private Instant recordedAt;
    private ClinicianId recordedBy; // null: changed before revisions were kept
    private String reason;
    private Referral referral;

    protected EpisodeDescription() {}

    static EpisodeDescription recorded(
            EpisodeId episode, int revision, Description description, ClinicianId by, Instant now) {
        var recorded = new EpisodeDescription();
        recorded.id = DescriptionId.random();
        recorded.episode = episode;
        recorded.revision = revision;
        recorded.recordedAt = now;
        recorded.recordedBy = by;
        recorded.reason = description.reason();
        recorded.referral = description.referral();
        return recorded;
    }

    DescriptionRow row(String author) {
        return new DescriptionRow(revision, recordedAt, author, description());
    }

    Description description() {
        return new Description(reason, referral);
    }

    DescriptionId id() {
        return id;
    }

    EpisodeId episode() {
        return episode;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    /** Nobody, where that is not known. */
    Set<ClinicianId> authors() {
        return recordedBy == null ? Set.of() : Set.of(recordedBy);
    }
}
