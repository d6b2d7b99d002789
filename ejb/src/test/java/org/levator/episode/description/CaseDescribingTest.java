package org.levator.episode.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

class CaseDescribingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final Description FIRST = new Description(" It hurts. ", null);
    static final Description SECOND =
            new Description("It hurts.", new Referral("Dr. Sandhu", null, null, "physical cause resolved"));

    final EpisodeId episode = EpisodeId.random();
    final FakeCircle circle = new FakeCircle(Opened.byLead(episode, PatientId.random(), ClinicianId.random()));
    final FakeDescriptions descriptions = new FakeDescriptions();
    final CaseDescribing describing = new CaseDescribing();

    @BeforeEach
    void wire() {
        describing.circle = circle;
        describing.descriptions = descriptions;
        describing.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    @Rule({"CAS-6", "ACC-3"})
    void each_change_is_a_version_with_its_author_and_the_earlier_ones_stay() {
        describing.describe(new DescribeCase(episode, 0, FIRST));
        describing.describe(new DescribeCase(episode, 1, SECOND));

        var described = describing.read(episode);
        assertThat(described.newest()).isEqualTo(SECOND);
        assertThat(described.earlier())
                .containsExactly(new DescriptionRow(1, NOW, "Claire Boisvert", new Description("It hurts.", null)));
        assertThat(circle.acts).containsExactly(Act.CHANGE_CASE, Act.CHANGE_CASE, Act.VIEW_CASE);
    }

    @Test
    @Rule("CAS-6")
    void what_is_taken_away_stays_readable_and_saving_without_a_change_makes_no_version() {
        describing.describe(new DescribeCase(episode, 0, Description.NOTHING));
        assertThat(describing.read(episode).revision()).isZero();

        describing.describe(new DescribeCase(episode, 0, SECOND));
        describing.describe(new DescribeCase(episode, 1, SECOND));
        describing.describe(new DescribeCase(episode, 1, Description.NOTHING));
        assertThat(describing.read(episode).newest()).isEqualTo(Description.NOTHING);
        assertThat(describing.read(episode).earlier())
                .extracting(DescriptionRow::description)
                .containsExactly(SECOND);
    }

    @Test
    @Rule("DI-1")
    void of_two_who_write_at_once_the_second_is_told_and_neither_is_lost() {
        describing.describe(new DescribeCase(episode, 0, FIRST));

        assertThatThrownBy(() -> describing.describe(new DescribeCase(episode, 0, SECOND)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(DescriptionRule.CHANGED_MEANWHILE));
        describing.describe(new DescribeCase(episode, 1, SECOND));
        assertThat(describing.read(episode).revisions()).hasSize(2);
    }

    @Test
    @Rule("ACC-1")
    void outside_the_circle_there_is_nothing_to_describe() {
        var stranger = EpisodeId.random();

        assertThatThrownBy(() -> describing.read(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> describing.describe(new DescribeCase(stranger, 0, FIRST)))
                .isInstanceOf(NotFound.class);
        assertThat(descriptions.kept).isEmpty();
    }
}
