package org.levator.episode.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.CareTeam;
import org.levator.access.CareTeamHere;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OutsideCase;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.audit.Act;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class WishMappingTest {
    final Clock clock = Clock.systemDefaultZone();
    final LocalDate today = LocalDate.now(clock);
    final Case mia = Schema.commit(Case::add);
    final ClinicianId colleague = Schema.commit(Case::add).clinician();
    final OutsideCase led = new OutsideCase(mia.episode(), mia.patient());
    private FakeCircle asked; // what was asked of it at the front desk last

    @Test
    @Rule("CAS-7")
    void a_wish_is_recorded_by_any_colleague_of_the_circle_and_waits_for_the_lead() {
        recording(Relation.ASSIGNED, Role.ASSISTANT, w -> w.record(SubmissionKey.random(), mia.episode()));
        recording(Relation.COVER, Role.THERAPIST, w -> w.record(SubmissionKey.random(), mia.episode()));

        assertThat(waitingFor(mia.clinician()))
                .extracting(WishRow::episode, WishRow::lead, WishRow::on)
                .containsExactly(tuple(mia.episode(), "Ada Test", today));
        assertThat(waitingFor(colleague)).isEmpty();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    @Rule({"CAS-7", "ACC-2", "ACC-3"})
    void the_front_desk_records_it_by_number_and_name() {
        var number = number();
        taking(w -> {
            var found = w.find(" " + number + " ").orElseThrow();
            assertThat(found.name().full()).isEqualTo("Mia");
            w.record(SubmissionKey.random(), found.episode());
        });

        assertThat(asked.acts).containsExactly(Act.CHOOSE_CASE, Act.RECORD_WISH);
        assertThat(waiting()).hasSize(1);
        taking(w -> assertThat(w.waiting()).isNotEmpty());
        assertThat(asked.acts).containsExactly(Act.VIEW_WISHES);
        taking(w -> assertThat(w.find("L-0")).isEmpty());
        taking(w -> w.takeBack(mia.episode()));
        assertThat(waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"L-%s", "%s", " l %s ", "l%s"})
    @Rule("CAS-7")
    void the_number_may_be_typed_as_for_a_search(String typed) {
        var digits = number().substring(2);
        taking(w -> assertThat(w.find(typed.formatted(digits))).isPresent());
    }

    /** As the clinic gives them. */
    private String number() {
        var number = "L-" + Math.abs(mia.episode().uuid().getLeastSignificantBits());
        Schema.change(
                "update episode set number = ?1 where id = ?2",
                number,
                mia.episode().uuid());
        return number;
    }

    @Test
    @Rule("CAS-7")
    void it_waits_until_another_lead_is_named_and_again_when_that_is_taken_back() {
        record();
        arrange(team -> team.handOverFor(led, colleague, today.plusDays(3)));
        assertThat(waiting()).isEmpty();

        var byHer = Opened.byLead(mia.episode(), mia.patient(), mia.clinician());
        arrange(team -> team.end(byHer, CareTeamHere.lastPlaceIn(mia.episode())));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    @Rule("CAS-7")
    void it_waits_for_somebody_else_than_who_was_to_lead_already() {
        arrange(team -> team.handOverFor(led, colleague, today.plusDays(3)));
        record();
        assertThat(waiting()).hasSize(1);

        var third = Schema.commit(Case::add).clinician();
        arrange(team -> team.end(
                Opened.byLead(mia.episode(), mia.patient(), mia.clinician()), CareTeamHere.lastPlaceIn(mia.episode())));
        arrange(team -> team.handOverFor(led, third, today.plusDays(3)));
        assertThat(waiting()).isEmpty();
    }

    @Test
    @Rule("CAS-7")
    void whoever_covers_for_a_while_is_no_other_lead() {
        record();
        arrange(team -> team.coverFor(mia.clinician(), led, colleague, today, today.plusDays(3)));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    @Rule("CAS-7")
    void the_lead_does_not_say_that_she_stays_and_a_colleague_may() {
        record();
        assertThatThrownBy(() -> recording(Relation.LEAD, Role.THERAPIST, w -> w.takeBack(mia.episode())))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(WishRule.NOT_BY_ITS_LEAD));
        assertThat(waiting()).hasSize(1);

        recording(Relation.ASSIGNED, Role.ASSISTANT, w -> w.takeBack(mia.episode()));
        assertThat(waiting()).isEmpty();
    }

    @Test
    @Rule({"CAS-7", "ACC-5"})
    void whoever_opened_the_case_for_an_hour_does_not_say_that_she_stays() {
        record();
        assertThatThrownBy(() -> recording(Relation.BREAK_GLASS, Role.THERAPIST, w -> w.takeBack(mia.episode())))
                .isInstanceOfSatisfying(
                        BrokenRule.class, broken -> assertThat(broken.rule()).isEqualTo(TeamRule.ONLY_FOR_THE_CIRCLE));
        assertThat(waiting()).hasSize(1);
    }

    @Test
    @Rule("CAS-7")
    void on_one_day_she_may_change_twice_and_each_wish_waits_for_its_own_lead() {
        record();
        arrange(team -> team.handOverFor(led, colleague, today));
        assertThat(waiting()).isEmpty();

        record();
        assertThat(waitingFor(colleague)).hasSize(1);
        var third = Schema.commit(Case::add).clinician();
        arrange(team -> team.handOverFor(led, third, today));
        assertThat(waiting()).isEmpty();
    }

    @Test
    @Rule("CAS-7")
    void two_who_record_it_in_the_same_moment_leave_one_that_waits() {
        var second = Schema.commit(em -> {
            take(em, w -> w.record(SubmissionKey.random(), mia.episode()));
            var meanwhile = CompletableFuture.runAsync(this::record);
            while (!meanwhile.isDone() && !Schema.isSomebodyWaiting(em)) {
                Thread.onSpinWait();
            }
            return meanwhile;
        });
        second.join();

        assertThat(waiting()).hasSize(1);
        assertThat(kept()).isOne();
    }

    @Test
    @Rule("CAS-7")
    void the_database_keeps_no_two_wishes_of_a_case_under_one_number() {
        record();
        assertThatThrownBy(() -> Schema.commit(em -> {
                    Schema.in(em, new Wishes())
                            .add(TherapistWish.recorded(led, 1, Optional.empty(), today, colleague, clock.instant()));
                    return null;
                }))
                .cause()
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        broken -> assertThat(broken.getConstraintName()).isEqualTo("therapist_wish_seq"));
    }

    @Test
    @Rule("CAS-7")
    void only_the_last_wish_waits_when_the_lead_whom_the_first_one_brought_is_taken_back() {
        record();
        arrange(team -> team.handOverFor(led, colleague, today.plusDays(3)));
        record();
        arrange(team -> team.end(
                Opened.byLead(mia.episode(), mia.patient(), mia.clinician()), CareTeamHere.lastPlaceIn(mia.episode())));

        assertThat(kept()).isEqualTo(2);
        assertThat(waiting()).hasSize(1);
        recording(Relation.ASSIGNED, Role.ASSISTANT, w -> w.takeBack(mia.episode()));
        assertThat(waiting()).isEmpty();
    }

    @Test
    @Rule({"CAS-7", "CAS-4"})
    void no_wish_of_a_closed_case_waits_for_anybody() {
        record();
        Schema.commit(em -> em.createNativeQuery("update episode set state = 'DECEASED' where id = :id")
                .setParameter("id", mia.episode().uuid())
                .executeUpdate());

        assertThat(waiting()).isEmpty();
        assertThat(waitingFor(mia.clinician())).isEmpty();
        boolean waits = wishes(w -> w.isWaiting(mia.episode()));
        assertThat(waits).isFalse();
        taking(w -> assertThat(w.find("T-" + mia.episode())).isEmpty());
    }

    private void record() {
        taking(w -> w.record(SubmissionKey.random(), mia.episode()));
    }

    private long kept() {
        return Schema.commit(
                em -> em.createQuery("select count(w) from TherapistWish w where w.episode = :episode", Long.class)
                        .setParameter("episode", mia.episode())
                        .getSingleResult());
    }

    private List<WishRow> waiting() {
        return wishes(w -> w.waiting(today)).stream()
                .filter(row -> row.episode().equals(mia.episode()))
                .toList();
    }

    private List<WishRow> waitingFor(ClinicianId who) {
        return wishes(w -> w.waitingFor(who, today)).stream()
                .filter(row -> row.episode().equals(mia.episode()))
                .toList();
    }

    private static <T> T wishes(Function<Wishes, T> work) {
        return Schema.commit(em -> work.apply(Schema.in(em, new Wishes())));
    }

    private void arrange(Consumer<CareTeam> work) {
        Schema.commit(em -> {
            work.accept(CareTeamHere.on(em, clock));
            return null;
        });
    }

    private void recording(Relation relation, String role, Consumer<WishRecording> work) {
        Schema.commit(em -> {
            var recording = new WishRecording();
            recording.circle = new FakeCircle(Opened.as(relation, mia.episode(), mia.patient(), colleague, role));
            recording.waiting = here(em);
            work.accept(recording);
            return null;
        });
    }

    private void taking(Consumer<WishTaking> work) {
        Schema.commit(em -> {
            take(em, work);
            return null;
        });
    }

    private void take(EntityManager em, Consumer<WishTaking> work) {
        var taking = new WishTaking();
        asked = new FakeCircle(Opened.by(mia.episode(), mia.patient(), colleague, Role.RECEPTION));
        taking.circle = asked;
        taking.waiting = here(em);
        taking.wishes = taking.waiting.wishes;
        taking.clock = clock;
        work.accept(taking);
    }

    private WaitingWishes here(EntityManager em) {
        var waiting = new WaitingWishes();
        waiting.wishes = Schema.in(em, new Wishes());
        waiting.team = CareTeamHere.on(em, clock);
        waiting.submissions = new FakeSubmissions();
        waiting.clock = clock;
        return waiting;
    }
}
