package org.levator.episode.description;

import java.io.Serializable;
import java.util.List;

/** Why she comes, newest revision first; empty while nothing was written. */
public record Described(List<DescriptionRow> revisions) implements Serializable {
    public int revision() {
        return revisions.isEmpty() ? 0 : revisions.get(0).revision();
    }

    public Description newest() {
        return revisions.isEmpty() ? Description.NOTHING : revisions.get(0).description();
    }

    public List<DescriptionRow> earlier() {
        return revisions.stream().skip(1).toList();
    }
}
