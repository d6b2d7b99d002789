package org.levator.search;

import java.util.List;

/** Whom the text may mean; {@code more} when the list was cut and a longer text would help. */
public record SearchResult(List<SearchHit> hits, boolean more) {
    /** @param found up to one more than are shown */
    static SearchResult of(List<SearchHit> found) {
        var shown = found.stream().limit(SearchQuery.SHOWN).toList();
        return new SearchResult(shown, found.size() > shown.size());
    }
}
