package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What the clinic has acknowledged: from then on it may not be lost. */
final class Ledger {
    private static final Pattern WHOLE = Pattern.compile("begin (\\d+) .*end (\\d+)\\s*$", Pattern.DOTALL);
    private final Map<NewCase, Integer> drafts = new ConcurrentHashMap<>();
    private final List<String> addenda = new CopyOnWriteArrayList<>();
    private final AtomicInteger writes = new AtomicInteger();

    /** Later texts of the same draft take the place of earlier ones. */
    void draftSaved(NewCase of, int number) {
        drafts.put(of, number);
        writes.incrementAndGet();
    }

    void addendumAdded(String text) {
        addenda.add(text);
        writes.incrementAndGet();
    }

    int writes() {
        return writes.get();
    }

    Map<NewCase, Integer> drafts() {
        return Map.copyOf(drafts);
    }

    List<String> addenda() {
        return List.copyOf(addenda);
    }

    /** All of it is there, and nothing by half. @param notes whose signed note the addenda belong to */
    void assertHolds(NewCase notes) {
        drafts().forEach((hers, number) -> {
            var draft = hers.one("select content from note_draft where episode_id = ?");
            var whole = WHOLE.matcher(draft);
            assertThat(whole.find()).as("a whole text").isTrue();
            assertThat(whole.group(1)).as("begun and ended by the same save").isEqualTo(whole.group(2));
            assertThat(Integer.parseInt(whole.group(1)))
                    .as("the acknowledged text or a later one")
                    .isGreaterThanOrEqualTo(number);
        });
        var acknowledged = addenda();
        var there = String.join("\n", notes.all("select content from note_amendment where episode_id = ?"));
        assertThat(acknowledged).as("every acknowledged addendum").allMatch(there::contains);
        assertThat(notes.one("select (select count(*) from note_amendment where episode_id = e.id) + 1"
                        + " - (select count(*) from access_entry where episode_id = e.id and act = 'SIGN_NOTE')"
                        + " from episode e where e.id = ?"))
                .as("the signed note and each addendum with its access row, and no row without")
                .isEqualTo("0");
    }
}
