package org.levator.episode.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;

class StoryMappingTest {
    final Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final StoryWords words = new StoryWords("It began at fifteen.", "The exam.", "« le mur »");

    @Test
    @Rule("CAS-6")
    void revisions_of_this_case_come_newest_first_as_they_were_written() {
        add(row, 1, StoryWords.NOTHING);
        add(row, 2, words);
        add(Schema.commit(Case::add), 1, words);

        assertThat(revisions()).extracting(StoryRow::revision).containsExactly(2, 1);
        assertThat(revisions().get(0)).isEqualTo(new StoryRow(2, now, "Ada Test", words));
        assertThat(revisions().get(1).story()).isEqualTo(StoryWords.NOTHING);
    }

    @Test
    @Rule({"CAS-6", "DI-1"})
    void the_database_keeps_one_of_two_written_at_the_same_moment() {
        add(row, 1, words);

        assertThatThrownBy(() -> add(row, 1, words)).hasRootCauseInstanceOf(SQLException.class);
        assertThat(revisions()).hasSize(1);
    }

    private void add(Case to, int revision, StoryWords story) {
        Schema.commit(em -> {
            Schema.in(em, new Stories()).add(Story.recorded(to.episode(), revision, story, to.clinician(), now));
            return null;
        });
    }

    private List<StoryRow> revisions() {
        return Schema.commit(em ->
                Schema.in(em, new Stories()).revisions(Opened.byLead(row.episode(), row.patient(), row.clinician())));
    }
}
