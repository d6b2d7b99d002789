package org.levator.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.BreakGlassId;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.clinician.TwoAccounts;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class OutsideReviewingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final ClinicianId officer = ClinicianId.random();
    final ClinicianId herOther = ClinicianId.random();
    final FakeCircle circle = new FakeCircle(Opened.by(episode, patient, officer, Role.PRIVACY_OFFICER));
    final OutsideReviewing reviewing = new OutsideReviewing();
    final List<BreakGlassFinding> found = new ArrayList<>();
    final List<BreakGlassSeen> seen = new ArrayList<>();
    final List<Opening> openings = new ArrayList<>();

    @BeforeEach
    void wire() {
        reviewing.circle = circle;
        reviewing.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        reviewing.submissions = new FakeSubmissions();
        reviewing.clinicians = new TwoAccounts(officer, herOther);
        reviewing.openings = new Openings() {
            @Override
            Optional<Opening> find(BreakGlassId id) {
                return openings.stream().filter(o -> o.id().equals(id)).findFirst();
            }

            @Override
            boolean isReviewed(BreakGlassId id) {
                return found.stream().anyMatch(f -> f.breakGlass().equals(id));
            }

            @Override
            boolean isSeen(BreakGlassId id) {
                return seen.stream().anyMatch(s -> s.breakGlass().equals(id));
            }

            @Override
            void add(BreakGlassSeen known) {
                seen.add(known);
            }

            @Override
            void add(BreakGlassFinding finding) {
                found.add(finding);
            }
        };
    }

    @Test
    @Rule({"ACC-5", "DI-2"})
    void a_finding_sent_twice_is_kept_once_and_each_leaves_its_row() {
        var command = review(openedBy(ClinicianId.random()));
        reviewing.review(command);
        reviewing.review(command);

        assertThat(found).hasSize(1);
        assertThat(circle.acts).containsExactly(Act.REVIEW_BREAK_GLASS, Act.REVIEW_BREAK_GLASS);
    }

    @Test
    @Rule("ACC-5")
    void what_was_found_first_stays() {
        var opening = openedBy(ClinicianId.random());
        reviewing.review(review(opening));

        refuses(review(opening), OversightRule.REVIEWED_ALREADY);
    }

    @Test
    @Rule("ACC-5")
    void nobody_reviews_her_own_opening_also_when_she_opened_by_another_account() {
        refuses(review(openedBy(officer)), OversightRule.OWN_OPENING);
        refuses(review(openedBy(herOther)), OversightRule.OWN_OPENING);
        assertThat(found).isEmpty();
    }

    @Test
    @Rule({"ACC-5", "DI-2"})
    void the_lead_says_once_that_she_saw_it() {
        var command = new SeenOpening(SubmissionKey.random(), openedBy(ClinicianId.random()));
        circle.ledBy(officer);
        reviewing.seen(command);
        reviewing.seen(command);
        reviewing.seen(new SeenOpening(SubmissionKey.random(), command.opening()));

        assertThat(seen).hasSize(1);
        assertThat(circle.acts).containsOnly(Act.ACKNOWLEDGE_BREAK_GLASS).hasSize(3);
    }

    @Test
    @Rule({"ACC-5", "ACC-1"})
    void nobody_but_the_lead_says_so_and_not_of_her_own_opening() {
        var opening = openedBy(officer);
        assertThatThrownBy(() -> reviewing.seen(new SeenOpening(SubmissionKey.random(), opening)))
                .isInstanceOf(NotFound.class);

        circle.ledBy(officer);
        for (var own : List.of(opening, openedBy(herOther))) {
            assertThatThrownBy(() -> reviewing.seen(new SeenOpening(SubmissionKey.random(), own)))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(OversightRule.OWN_OPENING));
        }
        assertThat(seen).isEmpty();
    }

    @Test
    @Rule("ACC-1")
    void an_opening_that_does_not_exist_is_not_there() {
        assertThatThrownBy(() -> reviewing.review(review(new BreakGlassId(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
    }

    private void refuses(ReviewOpening command, OversightRule rule) {
        assertThatThrownBy(() -> reviewing.review(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private BreakGlassId openedBy(ClinicianId by) {
        var opening = new Opening(new BreakGlassId(UUID.randomUUID()), episode, patient, by);
        openings.add(opening);
        return opening.id();
    }

    private static ReviewOpening review(BreakGlassId opening) {
        return new ReviewOpening(SubmissionKey.random(), opening, Conclusion.JUSTIFIED, "the lead was away");
    }
}
