package org.levator.episode.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.CircleOfCare;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.sealing.FakeSeals;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

/** Bea's story in two revisions; the second was told by Ada. */
class StorySealingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final StoryWords BEAS = new StoryWords("It began at fifteen.", null, null);
    static final StoryWords ADAS = new StoryWords("After the birth.", "The ward.", null);

    final ClinicianId claire = ClinicianId.random();
    final OpenedCase bea = Opened.byLead(EpisodeId.random(), PatientId.random(), claire);
    final OpenedCase ada = Opened.byLead(EpisodeId.random(), PatientId.random(), claire);
    final FakeStories stories = new FakeStories();
    final FakeSeals seals = new FakeSeals() {
        @Override
        public Instant seal(WrongEntry entry, ClinicianId by, String reason) {
            stories.sealed.add(entry.entry());
            return super.seal(entry, by, reason);
        }
    };
    final StorySealing sealing = new StorySealing();
    final StoryTelling telling = new StoryTelling();

    @BeforeEach
    void wire() {
        sealing.circle = telling.circle = both(bea);
        sealing.stories = telling.stories = stories;
        sealing.clock = telling.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        sealing.seals = seals;
        sealing.submissions = new FakeSubmissions();
        telling.tell(new TellStory(bea.episode(), 0, BEAS));
        telling.tell(new TellStory(bea.episode(), 1, ADAS));
    }

    @Test
    @Rule({"NOT-3", "CAS-6", "DI-2"})
    void it_leaves_her_record_once_and_the_one_before_shows_again() {
        var command = command(2, null);
        sealing.seal(command);
        sealing.seal(command);

        assertThat(telling.read(bea.episode()).story()).isEqualTo(BEAS);
        assertThat(telling.read(bea.episode()).revisions()).hasSize(1);
        assertThat(seals.wrong).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(SealedKind.STORY);
            assertThat(gone.patient()).isEqualTo(bea.patient());
            assertThat(gone.enteredAt()).isEqualTo(NOW);
            assertThat(gone.reentered()).isNull();
        });
        var again = command(2, null);
        assertThatThrownBy(() -> sealing.seal(again)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"CAS-6", "DI-1"})
    void what_is_told_next_takes_the_next_number_and_a_form_that_showed_the_sealed_one_is_not_saved() {
        sealing.seal(command(2, null));

        assertThatThrownBy(() -> telling.tell(new TellStory(bea.episode(), 2, ADAS)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(StoryRule.CHANGED_MEANWHILE));
        telling.tell(new TellStory(bea.episode(), 1, new StoryWords("At sixteen.", null, null)));
        assertThat(telling.read(bea.episode()).revisions())
                .extracting(StoryRow::revision)
                .containsExactly(3, 1);
    }

    @Test
    @Rule({"NOT-3", "CAS-6"})
    void the_right_patients_case_gets_it_if_nothing_stands_there() {
        sealing.seal(command(2, ada.episode()));

        assertThat(telling.read(ada.episode()).story()).isEqualTo(ADAS);
        UUID sealed = seals.wrong.get(0).entry();
        assertThat(seals.reentered(sealed)).isEqualTo(stories.get(1, ada).id().uuid());
    }

    @Test
    @Rule({"NOT-3", "DI-1"})
    void it_is_not_put_over_what_stands_there_nor_moved_within_one_record() {
        telling.tell(new TellStory(ada.episode(), 0, BEAS));

        refused(StoryRule.TOLD_THERE_ALREADY, command(2, ada.episode()));
        refused(SealingRule.SAME_PATIENT, command(2, bea.episode()));
        assertThat(seals.wrong).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void who_recorded_it_says_so_and_the_lead_once_she_has_no_place() {
        sealing.circle = new FakeCircle(Opened.byLead(bea.episode(), bea.patient(), ClinicianId.random()));
        refused(SealingRule.ONLY_ITS_AUTHOR, command(2, null));
        assertThat(sealing.sealer(bea.episode(), 2)).isEqualTo(Sealer.NOBODY);
        seals.left.add(claire);
        assertThat(sealing.sealer(bea.episode(), 2)).isEqualTo(Sealer.FOR_AUTHOR);

        refused(SealingRule.ONLY_AUTHOR_REENTERS, command(2, ada.episode()));
        sealing.seal(command(2, null));
        assertThat(seals.wrong).hasSize(1);
    }

    private void refused(ClinicRule rule, SealStory command) {
        assertThatThrownBy(() -> sealing.seal(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private SealStory command(int revision, EpisodeId to) {
        return new SealStory(SubmissionKey.random(), bea.episode(), revision, "two pages open", to);
    }

    private CircleOfCare both(OpenedCase first) {
        return new FakeCircle(first) {
            @Override
            public OpenedCase open(EpisodeId episode, Act act) {
                return episode.equals(ada.episode()) ? ada : super.open(episode, act);
            }
        };
    }
}
