package org.levator.web.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.episode.duplicate.AnswerDuplicate;
import org.levator.episode.duplicate.AnsweredDuplicate;
import org.levator.episode.duplicate.DuplicateAnswering;
import org.levator.episode.duplicate.DuplicateId;
import org.levator.episode.duplicate.DuplicateRow;
import org.levator.episode.duplicate.DuplicateRule;
import org.levator.episode.duplicate.Verdict;
import org.levator.shared.BrokenRule;
import org.levator.shared.Stretch;
import org.levator.web.JustRead;

class DuplicatesPageTest {
    final DuplicateId id = new DuplicateId(UUID.randomUUID());
    final DuplicatesPage page = page();
    DuplicateRow row = new DuplicateRow(id, Instant.EPOCH, null, null, Set.of(), 0, null);

    @Test
    @Rule({"PAT-3", "DI-1"})
    void what_a_colleague_answered_meanwhile_stands_there_beside_what_was_typed() {
        page.load();
        page.getRemarks().put(id, "The first case goes on.");
        var shown = page.getRows().get(0);
        row = new DuplicateRow(id, Instant.EPOCH, null, null, Set.of(), 1, Verdict.DIFFERENT_PEOPLE);

        assertThatThrownBy(() -> page.samePerson(shown)).isInstanceOf(BrokenRule.class);
        assertThat(page.getRows()).containsExactly(row);
        assertThat(page.getRemarks()).containsEntry(id, "The first case goes on.");
    }

    private DuplicatesPage page() {
        var made = new DuplicatesPage();
        made.look = new JustRead();
        made.answering = new DuplicateAnswering() {
            @Override
            public List<DuplicateRow> open() {
                return List.of(row);
            }

            @Override
            public DuplicateRow compare(DuplicateId pair) {
                return row;
            }

            @Override
            public Stretch<AnsweredDuplicate> answered(int number) {
                return Stretch.of(List.of());
            }

            @Override
            public void answer(AnswerDuplicate command) {
                throw new BrokenRule(DuplicateRule.ANSWERED);
            }
        };
        return made;
    }
}
