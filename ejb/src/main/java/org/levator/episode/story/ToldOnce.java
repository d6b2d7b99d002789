package org.levator.episode.story;

import java.io.Serializable;
import java.util.List;

/**
 * What she told, as the caller is to read it.
 *
 * @param revisions newest first; empty while nothing was told
 * @param readFirst the caller is not one of those who care for her every time, so that this comes before anything else
 */
public record ToldOnce(List<StoryRow> revisions, boolean readFirst) implements Serializable {
    public int revision() {
        return revisions.isEmpty() ? 0 : revisions.get(0).revision();
    }

    public StoryWords story() {
        return revisions.isEmpty() ? StoryWords.NOTHING : revisions.get(0).story();
    }
}
