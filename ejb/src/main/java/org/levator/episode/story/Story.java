package org.levator.episode.story;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;

/** One revision of what a patient told once about the problem of one case. Insert only, by grant. */
@Entity
@Immutable
class Story {
    @EmbeddedId
    private StoryId id;

    private EpisodeId episode;
    private int revision;
    private Instant recordedAt;
    private ClinicianId recordedBy;
    private String told;
    private String doNotAsk;
    private String words;

    protected Story() {}

    static Story recorded(EpisodeId episode, int revision, StoryWords story, ClinicianId by, Instant now) {
        var recorded = new Story();
        recorded.id = StoryId.random();
        recorded.episode = episode;
        recorded.revision = revision;
        recorded.recordedAt = now;
        recorded.recordedBy = by;
        recorded.told = story.told();
        recorded.doNotAsk = story.doNotAsk();
        recorded.words = story.words();
        return recorded;
    }

    StoryRow row(String author) {
        return new StoryRow(revision, recordedAt, author, words());
    }

    StoryWords words() {
        return new StoryWords(told, doNotAsk, words);
    }

    StoryId id() {
        return id;
    }

    EpisodeId episode() {
        return episode;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    ClinicianId recordedBy() {
        return recordedBy;
    }
}
