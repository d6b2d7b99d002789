package org.levator.web.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Relation;
import org.levator.episode.CaseKeeping;
import org.levator.episode.CaseSummary;
import org.levator.episode.EpisodeRow;
import org.levator.episode.EpisodeRule;
import org.levator.episode.EpisodeState;
import org.levator.episode.MoveCase;
import org.levator.episode.description.Described;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.web.faces.fault.FakeOvertaken;
import org.levator.web.faces.text.When;

class CasePageTest {
    final EpisodeId id = EpisodeId.random();
    EpisodeRow stands = row(1);
    Relation relation = Relation.LEAD;

    @Test
    @Rule("DI-1")
    void a_move_that_was_overtaken_is_made_again_only_from_where_the_case_stands_now() {
        var page = page();
        page.getStep().setNext(EpisodeState.ON_BREAK);
        stands = row(2);

        assertThat(page.move()).isNull();

        assertThat(page.getStep().toCommand(id)).isEqualTo(new MoveCase(id, 2, EpisodeState.ON_BREAK, null));
    }

    @Test
    @Rule("ACC-5")
    void it_knows_whether_she_is_there_from_outside_the_circle() {
        assertThat(page().isOutside()).isFalse();
        relation = Relation.BREAK_GLASS;
        assertThat(page().isOutside()).isTrue();
    }

    private CasePage page() {
        var page = new CasePage();
        page.overtaken = new FakeOvertaken();
        page.when = new When() {
            @Override
            public LocalDate getToday() {
                return LocalDate.of(2026, 11, 26);
            }
        };
        page.keeping = new CaseKeeping() {
            @Override
            public CaseSummary read(EpisodeId of, int most) {
                return new CaseSummary(
                        stands, new Described(List.of()), List.of(), List.of(), List.of(), false, relation, List.of());
            }

            @Override
            public void move(MoveCase command) {
                if (command.seen() != stands.version()) {
                    throw new BrokenRule(EpisodeRule.CHANGED_MEANWHILE);
                }
            }
        };
        page.setId(id);
        page.getSummary();
        return page;
    }

    private EpisodeRow row(int version) {
        return new EpisodeRow(id, PatientId.random(), "C-1", EpisodeState.ACTIVE, Instant.EPOCH, version);
    }
}
