package org.levator.episode.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.sealing.SealedKind;
import org.levator.sealing.SealsHere;
import org.levator.shared.NotFound;

class StoryMappingTest {
    final Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);
    final OpenedCase open = Opened.byLead(row.episode(), row.patient(), row.clinician());
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

    @Test
    @Rule({"NOT-3", "CAS-6"})
    void a_revision_of_the_wrong_patient_is_read_by_the_privacy_officer_alone_and_keeps_its_number() {
        add(row, 1, StoryWords.NOTHING);
        add(row, 2, words);
        var id = stories(s -> s.get(2, open).id().uuid());
        Schema.commit(em -> SealsHere.seal(em, SealedKind.STORY, id, row, null));

        assertThat(revisions()).extracting(StoryRow::revision).containsExactly(1);
        assertThatThrownBy(() -> stories(s -> s.get(2, open))).isInstanceOf(NotFound.class);
        int next = stories(s -> s.next(open));
        assertThat(next).isEqualTo(3);
        StoryWords read = stories(s -> s.get(SealsHere.opened(id)).words());
        assertThat(read).isEqualTo(words);
    }

    @Test
    @Rule("DI-1")
    void whoever_changes_it_holds_it() {
        stories(s -> {
            s.hold(open);
            assertThatThrownBy(() -> Schema.commit(em -> {
                        em.createNativeQuery("set local lock_timeout = '200ms'").executeUpdate();
                        Schema.in(em, new Stories()).hold(open);
                        return null;
                    }))
                    .hasStackTraceContaining("lock timeout");
            return null;
        });
    }

    private <T> T stories(Function<Stories, T> act) {
        return Schema.commit(em -> act.apply(Schema.in(em, new Stories())));
    }

    private void add(Case to, int revision, StoryWords story) {
        Schema.commit(em -> {
            Schema.in(em, new Stories()).add(Story.recorded(to.episode(), revision, story, to.clinician(), now));
            return null;
        });
    }

    private List<StoryRow> revisions() {
        return stories(s -> s.revisions(open));
    }
}
