package org.levator.web.episode;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.episode.description.CaseDescribing;
import org.levator.episode.description.DescribeCase;
import org.levator.episode.description.Described;
import org.levator.episode.description.Description;
import org.levator.episode.description.DescriptionRow;
import org.levator.episode.description.DescriptionRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.web.faces.fault.FakeOvertaken;

class DescriptionPageTest {
    final EpisodeId id = EpisodeId.random();
    Described stands = described(1, "pain when sitting");

    @Test
    @Rule({"DI-1", "CAS-6"})
    void a_reason_that_was_overtaken_stays_in_the_fields_beside_the_other_and_is_saved_over_that_one_only() {
        var page = page();
        page.getForm().setReason("pain at night");
        stands = described(2, "pain when running");

        assertThat(page.save()).isNull();

        assertThat(page.overtaken.isPresent()).isTrue();
        assertThat(page.getCurrent().description().reason()).isEqualTo("pain when running");
        assertThat(page.getForm().toCommand(id))
                .isEqualTo(new DescribeCase(id, 2, new Description("pain at night", null)));
    }

    private DescriptionPage page() {
        var page = new DescriptionPage();
        page.overtaken = new FakeOvertaken();
        page.describing = new CaseDescribing() {
            @Override
            public Described read(EpisodeId episode) {
                return stands;
            }

            @Override
            public void describe(DescribeCase command) {
                if (command.seen() != stands.revision()) {
                    throw new BrokenRule(DescriptionRule.CHANGED_MEANWHILE);
                }
            }
        };
        page.of(id, stands);
        return page;
    }

    private static Described described(int revision, String reason) {
        return new Described(
                List.of(new DescriptionRow(revision, Instant.EPOCH, "Claire Boisvert", new Description(reason, null))));
    }
}
