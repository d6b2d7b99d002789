package org.levator.note.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.episode.visit.OpenedVisit;
import org.levator.episode.visit.VisitHere;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.content.Written;

class DraftMappingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final OpenedVisit visit = VisitHere.of(row, now);

    @Test
    @Rule("NOT-2")
    void a_draft_comes_back_with_its_newest_text_and_five_earlier_ones() {
        begin("first");
        for (int i = 1; i <= 8; i++) {
            save(i, "text number " + i, now.plusSeconds(i * 90L));
        }

        var draft = drafts(d -> d.find(visit).orElseThrow());
        assertThat(draft.content()).isEqualTo(Written.soap("text number 8"));
        var found = drafts(d -> d.find(visit).orElseThrow().earlier());
        assertThat(found).extracting(DraftRow::version).containsExactly(8, 7, 6, 5, 4);
    }

    @Test
    @Rule("NOT-2")
    void what_is_unfinished_is_its_authors_own() {
        begin("first");

        var first = drafts(d -> d.of(row.clinician()));
        assertThat(first).extracting(UnfinishedRow::visit).containsExactly(row.visit());
        var second = drafts(d -> d.of(Schema.commit(Case::add).clinician()));
        assertThat(second).isEmpty();
    }

    private void begin(String text) {
        drafts(d -> d.begin(visit, TODAY, Written.soap(text), now));
    }

    private void save(int base, String text, Instant at) {
        var answer = drafts(d -> {
            d.hold(visit);
            return d.save(visit, base, Written.soap(text), at).orElseThrow();
        });
        assertThat(answer.saved()).isTrue();
    }

    private static <T> T drafts(Function<NoteDrafts, T> work) {
        return Schema.commit(em -> work.apply(Schema.in(em, new NoteDrafts())));
    }
}
