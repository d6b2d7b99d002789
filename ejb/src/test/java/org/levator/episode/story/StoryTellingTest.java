package org.levator.episode.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

class StoryTellingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final StoryWords FIRST = new StoryWords(" It began at fifteen. ", null, null);
    static final StoryWords SECOND = new StoryWords("It began at fifteen.", "The exam in 2021.", "“the wall”");

    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final ClinicianId claire = ClinicianId.random();
    final FakeCircle circle = new FakeCircle(Opened.byLead(episode, patient, claire));
    final FakeStories stories = new FakeStories();
    final StoryTelling telling = telling(circle);

    @Test
    @Rule("CAS-6")
    void each_change_is_a_version_with_its_author_and_the_earlier_ones_stay() {
        telling.tell(new TellStory(episode, 0, FIRST));
        telling.tell(new TellStory(episode, 1, SECOND));

        var told = telling.read(episode);
        assertThat(told.story()).isEqualTo(SECOND);
        assertThat(told.revisions()).extracting(StoryRow::revision).containsExactly(2, 1);
        assertThat(told.revisions().get(1).story().told()).isEqualTo("It began at fifteen.");
        assertThat(told.revisions()).allSatisfy(r -> {
            assertThat(r.author()).isEqualTo("Claire Boisvert");
            assertThat(r.recordedAt()).isEqualTo(NOW);
        });
        assertThat(circle.acts).containsExactly(Act.CHANGE_CASE, Act.CHANGE_CASE, Act.VIEW_CASE);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    @Rule("CAS-6")
    void before_a_note_or_an_exam_it_is_shown_to_whoever_does_not_usually_see_her(Relation relation) {
        telling.tell(new TellStory(episode, 0, FIRST));
        telling.tell(new TellStory(episode, 1, SECOND));
        var knowsHer = relation == Relation.LEAD || relation == Relation.ASSIGNED;

        var told =
                telling(new FakeCircle(Opened.as(relation, episode, patient))).readFirst(episode);
        assertThat(told.readFirst()).isNotEqualTo(knowsHer);
        assertThat(told.revisions()).hasSize(knowsHer ? 0 : 1);
    }

    @Test
    @Rule("DI-1")
    void of_two_who_write_at_once_the_second_is_told_and_neither_is_lost() {
        telling.tell(new TellStory(episode, 0, FIRST));

        assertThatThrownBy(() -> telling.tell(new TellStory(episode, 0, SECOND)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(StoryRule.CHANGED_MEANWHILE));
        telling.tell(new TellStory(episode, 1, SECOND));
        assertThat(telling.read(episode).revisions()).hasSize(2);
    }

    @Test
    @Rule("CAS-6")
    void saving_without_a_change_makes_no_version() {
        telling.tell(new TellStory(episode, 0, StoryWords.NOTHING));
        assertThat(telling.read(episode).revision()).isZero();

        telling.tell(new TellStory(episode, 0, SECOND));
        telling.tell(new TellStory(episode, 1, SECOND));
        assertThat(telling.read(episode).revision()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Relation.class)
    @Rule({"CAS-6", "CAS-7"})
    void whoever_does_not_see_her_every_time_reads_it_first(Relation relation) {
        var reader = telling(new FakeCircle(Opened.as(relation, episode, patient)));

        assertThat(reader.read(episode).readFirst())
                .isEqualTo(relation != Relation.LEAD && relation != Relation.ASSIGNED);
    }

    @Test
    @Rule("ACC-1")
    void a_story_outside_the_circle_is_not_there() {
        var stranger = EpisodeId.random();

        assertThatThrownBy(() -> telling.read(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> telling.tell(new TellStory(stranger, 0, FIRST)))
                .isInstanceOf(NotFound.class);
        assertThat(stories.kept).isEmpty();
    }

    private StoryTelling telling(FakeCircle of) {
        var boundary = new StoryTelling();
        boundary.circle = of;
        boundary.stories = stories;
        boundary.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return boundary;
    }
}
