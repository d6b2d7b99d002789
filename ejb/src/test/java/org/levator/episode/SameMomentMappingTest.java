package org.levator.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.episode.visit.BookedVisits;
import org.levator.episode.visit.VisitRow;
import org.levator.episode.visit.VisitState;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;

/** A death, and a plan for the same patient, in two transactions at once: whichever is first, nothing that is planned is left. */
class SameMomentMappingTest {
    static final Clock CLOCK = Clock.systemDefaultZone();

    final Case mia = Schema.commit(Case::add);
    final OpenedCase open = Opened.byLead(mia.episode(), mia.patient(), mia.clinician());

    @Test
    @Rule("CAS-4")
    void a_visit_that_is_being_booked_while_a_death_is_recorded_is_cancelled_by_it() {
        assertThat(both(this::book, this::die)).isTrue();

        assertThat(coming()).extracting(VisitRow::state).containsExactly(VisitState.CANCELLED);
    }

    @Test
    @Rule("CAS-4")
    void who_books_while_a_death_is_being_recorded_finds_the_case_ended() {
        assertThat(both(this::die, this::book)).isFalse();

        assertThat(coming()).isEmpty();
    }

    @Test
    @Rule({"CAS-4", "PAT-6"})
    void a_case_that_is_being_opened_while_a_death_is_recorded_in_another_ends_with_it() {
        both(this::openAnother, this::die);

        assertThat(states()).hasSize(2).containsOnly(EpisodeState.DECEASED);
    }

    @Test
    @Rule({"CAS-4", "PAT-6"})
    void who_opens_a_case_while_a_death_is_being_recorded_is_told() {
        assertThatThrownBy(() -> both(this::die, this::openAnother))
                .hasRootCauseInstanceOf(BrokenRule.class)
                .rootCause()
                .satisfies(e -> assertThat(((BrokenRule) e).rule()).isEqualTo(EpisodeRule.PATIENT_DIED));
        assertThat(states()).containsExactly(EpisodeState.DECEASED);
    }

    /** The second begins while the first is not yet kept, and is seen to wait for it. */
    private static <T> T both(Function<EntityManager, ?> first, Function<EntityManager, T> second) {
        return Schema.commit(em -> {
                    first.apply(em);
                    em.flush();
                    var meanwhile = CompletableFuture.supplyAsync(() -> Schema.commit(second));
                    while (!meanwhile.isDone() && !Schema.isSomebodyWaiting(em)) {
                        Thread.onSpinWait();
                    }
                    return meanwhile;
                })
                .join();
    }

    private boolean book(EntityManager em) {
        return BookedVisits.plan(em, mia, CLOCK.instant().plus(Duration.ofDays(7)));
    }

    private boolean die(EntityManager em) {
        var keeping = new CaseKeeping();
        keeping.circle = new FakeCircle(open);
        keeping.episodes = Schema.in(em, new Episodes());
        keeping.visits = BookedVisits.ofCases(em, CLOCK);
        keeping.clock = CLOCK;
        keeping.move(new MoveCase(mia.episode(), 0, EpisodeState.DECEASED, null));
        return true;
    }

    private EpisodeId openAnother(EntityManager em) {
        var cases = new OpenedCases();
        cases.episodes = Schema.in(em, new Episodes());
        cases.requireAlive(Opened.patient(mia.patient(), mia.clinician()));
        var another = Episode.inquired(mia.patient(), "T-" + EpisodeId.random(), mia.clinician(), CLOCK.instant());
        cases.episodes.add(another);
        return another.id();
    }

    private List<VisitRow> coming() {
        return Schema.commit(em -> BookedVisits.timeline(em, open)).stream()
                .filter(visit -> visit.startsAt().isAfter(CLOCK.instant()))
                .toList();
    }

    private List<EpisodeState> states() {
        return Schema.commit(
                em -> em.createQuery("select e.state from Episode e where e.patient = :patient", EpisodeState.class)
                        .setParameter("patient", mia.patient())
                        .getResultList());
    }
}
