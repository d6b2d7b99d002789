package org.levator.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Relation;
import org.levator.access.TeamRule;
import org.levator.audit.Act;
import org.levator.clinician.TwoAccounts;
import org.levator.episode.description.Description;
import org.levator.episode.duplicate.DuplicateRule;
import org.levator.episode.team.ColleagueRule;
import org.levator.episode.visit.BookVisit;
import org.levator.episode.visit.VisitDesk;
import org.levator.episode.visit.VisitKind;
import org.levator.episode.visit.VisitRule;
import org.levator.episode.visit.VisitState;
import org.levator.episode.visit.WalkIn;
import org.levator.patient.People;
import org.levator.patient.care.CareFacts;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class CaseRegistrationTest {
    final Desk desk = Desk.of(Role.THERAPIST);

    @Test
    @Rule({"PAT-1", "CAS-4"})
    void a_new_patient_comes_with_a_case_that_is_an_inquiry() {
        var episode = desk.episodes.kept.get(desk.registration.register(command(desk.claire, null)));

        assertThat(episode.state()).isEqualTo(EpisodeState.INQUIRY);
        assertThat(episode.row().number()).isEqualTo("L-20501");
        assertThat(desk.descriptions.of(episode.id()).newest().reason()).isEqualTo("It hurts.");
        assertThat(desk.acts()).contains(Act.REGISTER_PATIENT);
    }

    @Test
    @Rule("DI-2")
    void a_form_sent_twice_registers_once() {
        var command = command(desk.claire, null);

        assertThat(desk.registration.register(command)).isEqualTo(desk.registration.register(command));
        assertThat(desk.episodes.kept).hasSize(2); // Maya's and the new one
    }

    @Test
    @Rule("CAS-1")
    void the_first_visit_is_booked_with_the_lead() {
        desk.registration.register(command(desk.claire, LocalDateTime.of(2026, 12, 1, 9, 30)));

        assertThat(desk.visits.all()).singleElement().satisfies(v -> {
            assertThat(v.clinician()).isEqualTo(desk.claire);
            assertThat(v.startsAt()).isEqualTo(Instant.parse("2026-12-01T14:30:00Z"));
        });
    }

    @Test
    @Rule({"CAS-1", "ACC-6"})
    void a_first_visit_is_neither_far_off_nor_with_who_has_left_by_then() {
        assertRefused(LocalDateTime.of(2206, 12, 1, 9, 30), VisitRule.TOO_FAR);
        assertRefused(VisitDesk.LAST_DAY.plusDays(1).atTime(9, 30), VisitRule.COLLEAGUE_LEFT_BY_THEN);
        assertThat(desk.visits.all()).isEmpty();
    }

    private void assertRefused(LocalDateTime firstVisit, ClinicRule rule) {
        assertThatThrownBy(() -> desk.registration.register(command(desk.claire, firstVisit)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    @Test
    @Rule("PAT-3")
    void whoever_may_be_registered_is_asked_about_once_and_no_more_is_said() {
        desk.duplicates.with(desk.maya, LocalDate.of(1994, 3, 18), "iris lavoie");

        assertThatThrownBy(() -> desk.registration.register(command(desk.claire, null)))
                .isInstanceOfSatisfying(BrokenRule.class, e -> {
                    assertThat(e.rule()).isEqualTo(DuplicateRule.MAY_BE_REGISTERED);
                    assertThat(e.arguments()).isEmpty();
                });
        assertThat(desk.episodes.kept).hasSize(1);
        assertThat(desk.acts()).contains(Act.REGISTER_PATIENT); // so that asking leaves its row
    }

    @Test
    @Rule("PAT-3")
    void she_is_registered_all_the_same_and_it_waits_for_an_answer() {
        desk.duplicates.with(desk.maya, LocalDate.of(1994, 3, 18), "iris lavoie");

        desk.registration.register(command(desk.claire, null, true));

        assertThat(desk.episodes.kept).hasSize(2);
        assertThat(desk.duplicates.earlier()).containsExactly(desk.maya);
    }

    @Test
    @Rule("PAT-3")
    void nothing_waits_where_nobody_is_alike() {
        desk.registration.register(command(desk.claire, null, true));

        assertThat(desk.duplicates.earlier()).isEmpty();
    }

    @Test
    @Rule({"PAT-6", "DI-2", "CAS-1"})
    void another_case_of_the_same_person_opens_once_with_its_first_visit() {
        var command = another(desk.maya, desk.claire);

        var episode = desk.registration.another(command);
        assertThat(desk.registration.another(command)).isEqualTo(episode);

        assertThat(desk.episodes.kept).hasSize(2);
        assertThat(desk.episodes.kept.get(episode).patient()).isEqualTo(desk.maya);
        assertThat(desk.episodes.kept.get(episode).state()).isEqualTo(EpisodeState.INQUIRY);
        assertThat(desk.visits.all()).hasSize(1);
        assertThat(desk.acts()).containsOnly(Act.OPEN_CASE);
    }

    @Test
    @Rule("CAS-4")
    void no_case_opens_for_someone_who_has_died() {
        desk.keeping.move(new MoveCase(desk.mayas.id(), 0, EpisodeState.DECEASED, null));

        assertThatThrownBy(() -> desk.registration.another(another(desk.maya, desk.claire)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(EpisodeRule.PATIENT_DIED));
        assertThat(desk.episodes.kept).hasSize(1);
    }

    @Test
    @Rule({"ACC-1", "ACC-4"})
    void another_case_needs_a_patient_one_may_see_and_a_therapist() {
        assertThatThrownBy(() -> desk.registration.another(another(PatientId.random(), desk.claire)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.registration.another(another(desk.maya, ClinicianId.random())))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ColleagueRule.LEAD_NOT_A_THERAPIST));
        assertThat(desk.episodes.kept).hasSize(1);
    }

    @Test
    @Rule("ACC-5")
    void whoever_opened_a_case_from_outside_opens_no_other() {
        var outside = Desk.of(Relation.BREAK_GLASS);

        assertThatThrownBy(() -> outside.registration.another(another(outside.maya, outside.claire)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(TeamRule.ONLY_FOR_THE_CIRCLE));
        assertThat(outside.episodes.kept).hasSize(1);
    }

    @Test
    @Rule("ACC-5")
    void whoever_opened_a_case_from_outside_moves_it_nowhere() {
        var outside = Desk.of(Relation.BREAK_GLASS);

        assertThatThrownBy(() ->
                        outside.keeping.move(new MoveCase(outside.mayas.id(), 0, EpisodeState.DISCHARGED, "said so")))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(TeamRule.ONLY_FOR_THE_CIRCLE));
        assertThat(outside.mayas.state()).isEqualTo(EpisodeState.INQUIRY);
    }

    @Test
    @Rule({"CAS-4", "ACC-5"})
    void a_death_is_recorded_from_outside_too_and_corrected_by_the_lead() {
        var outside = Desk.of(Relation.BREAK_GLASS);
        var other = Episode.inquired(outside.maya, "L-20419", outside.claire, Instant.EPOCH);
        outside.episodes.add(other);

        outside.keeping.move(new MoveCase(outside.mayas.id(), 0, EpisodeState.DECEASED, null));
        assertThat(outside.mayas.state()).isEqualTo(EpisodeState.DECEASED);
        assertThat(other.state()).isEqualTo(EpisodeState.DECEASED);

        assertThatThrownBy(() -> outside.keeping.diedByMistake(byMistake(outside)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(TeamRule.ONLY_FOR_THE_CIRCLE));
        assertThat(outside.mayas.state()).isEqualTo(EpisodeState.DECEASED);
    }

    @Test
    @Rule("CAS-7")
    void whoever_covers_for_some_days_opens_another_case_for_somebody_who_stays() {
        var covering = Desk.of(Relation.COVER);

        assertThatThrownBy(() -> covering.registration.another(another(covering.maya, covering.claire)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(EpisodeRule.COVER_IS_NO_LEAD));
        assertThat(covering.episodes.kept).hasSize(1);

        covering.registration.another(another(covering.maya, covering.planning.priya));
        assertThat(covering.episodes.kept).hasSize(2);
    }

    @Test
    @Rule({"ACC-1", "ACC-2"})
    void at_reception_nobody_opens_another_case_for_her_own_account_but_a_colleague_and_a_new_patient_she_may() {
        var front = Desk.of(Role.RECEPTION);
        var herself = front.planning.circle.lister(Act.OPEN_CASE).clinician();
        front.registration.clinicians = new TwoAccounts(herself, front.claire) {
            @Override
            public boolean isTherapist(ClinicianId id) {
                return true;
            }
        };

        assertThatThrownBy(() -> front.registration.another(another(front.maya, front.claire)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(EpisodeRule.DESK_OPENS_FOR_OTHERS));
        assertThat(front.episodes.kept).hasSize(1);

        front.registration.another(another(front.maya, front.planning.priya));
        front.registration.register(command(front.claire, null));
        assertThat(front.episodes.kept).hasSize(3);
    }

    @Test
    @Rule("CAS-7")
    void whoever_covers_leads_no_other_case_by_another_account_of_hers_either() {
        var covering = Desk.of(Relation.COVER);
        covering.registration.clinicians = new TwoAccounts(covering.claire, covering.planning.priya) {
            @Override
            public boolean isTherapist(ClinicianId id) {
                return true;
            }
        };

        assertThatThrownBy(() -> covering.registration.another(another(covering.maya, covering.planning.priya)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(EpisodeRule.COVER_IS_NO_LEAD));
    }

    @Test
    @Rule({"ACC-4", "ACC-3"})
    void only_a_therapist_leads_a_case_and_asking_for_another_leaves_its_row() {
        assertThatThrownBy(() -> desk.registration.register(command(ClinicianId.random(), null)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ColleagueRule.LEAD_NOT_A_THERAPIST));
        assertThat(desk.episodes.kept).hasSize(1);
        assertThat(desk.acts()).containsExactly(Act.REGISTER_PATIENT);
    }

    @Test
    @Rule("CAS-4")
    void a_death_cancels_what_was_planned_and_keeps_what_was() {
        var key = SubmissionKey.random();
        var planned = desk.booking.book(new BookVisit(
                key, desk.mayas.id(), null, LocalDateTime.of(2026, 12, 1, 9, 30), 45, VisitKind.IN_PERSON));
        var attended = desk.booking.walkIn(new WalkIn(SubmissionKey.random(), desk.mayas.id()));

        desk.keeping.move(new MoveCase(desk.mayas.id(), 0, EpisodeState.DECEASED, null));

        assertThat(desk.visits.facts(planned).state()).isEqualTo(VisitState.CANCELLED);
        assertThat(desk.visits.facts(attended).state()).isEqualTo(VisitState.ATTENDED);
    }

    @Test
    @Rule({"CAS-4", "ACC-3"})
    void a_death_ends_every_case_of_the_patient_and_each_leaves_its_row() {
        var other = Episode.inquired(desk.maya, "L-20419", desk.claire, Instant.EPOCH);
        var somebodyElses = Episode.inquired(PatientId.random(), "L-20420", desk.claire, Instant.EPOCH);
        desk.episodes.add(other);
        desk.episodes.add(somebodyElses);

        desk.keeping.move(new MoveCase(desk.mayas.id(), 0, EpisodeState.DECEASED, null));

        assertThat(other.state()).isEqualTo(EpisodeState.DECEASED);
        assertThat(somebodyElses.state()).isEqualTo(EpisodeState.INQUIRY);
        assertThat(desk.acts()).containsExactly(Act.CHANGE_CASE, Act.CHANGE_CASE);
    }

    @Test
    @Rule({"CAS-4", "ACC-3"})
    void a_death_recorded_by_mistake_is_put_right_in_each_case_and_stays_in_its_history() {
        var other = Episode.inquired(desk.maya, "L-20419", desk.claire, Instant.EPOCH);
        other.moveTo(EpisodeState.INTAKE, desk.claire, Instant.EPOCH, null);
        desk.episodes.add(other);
        desk.keeping.move(new MoveCase(desk.mayas.id(), 0, EpisodeState.DECEASED, null));
        desk.acts().clear();

        desk.keeping.diedByMistake(byMistake(desk));

        assertThat(other.state()).isEqualTo(EpisodeState.INTAKE);
        assertThat(desk.mayas.state()).isEqualTo(EpisodeState.INQUIRY);
        assertThat(desk.mayas.history())
                .extracting(StateChange::to)
                .containsExactly(EpisodeState.INQUIRY, EpisodeState.DECEASED, EpisodeState.INQUIRY);
        assertThat(desk.mayas.history().get(2).reason()).isEqualTo("The wrong Maya");
        assertThat(desk.acts()).containsExactly(Act.CHANGE_CASE, Act.CHANGE_CASE);
        desk.registration.another(another(desk.maya, desk.claire));
    }

    @Test
    @Rule("CAS-4")
    void only_a_therapist_records_a_death_and_only_the_lead_takes_it_back() {
        var students = Desk.of(Role.STUDENT);
        assertRefused(
                EpisodeRule.DEATH_BY_A_THERAPIST,
                () -> students.keeping.move(new MoveCase(students.mayas.id(), 0, EpisodeState.DECEASED, null)));
        assertThat(students.mayas.state()).isEqualTo(EpisodeState.INQUIRY);

        var assigned = Desk.of(Relation.ASSIGNED);
        assigned.keeping.move(new MoveCase(assigned.mayas.id(), 0, EpisodeState.DECEASED, null));
        assertRefused(EpisodeRule.MISTAKE_BY_THE_LEAD, () -> assigned.keeping.diedByMistake(byMistake(assigned)));
        assertThat(assigned.mayas.state()).isEqualTo(EpisodeState.DECEASED);

        assertRefused(EpisodeRule.NO_DEATH_RECORDED, () -> desk.keeping.diedByMistake(byMistake(desk)));
    }

    private static DeathByMistake byMistake(Desk desk) {
        return new DeathByMistake(desk.mayas.id(), 0, "The wrong Maya");
    }

    private static void assertRefused(EpisodeRule rule, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    @Test
    @Rule({"DI-1", "CAS-4"})
    void a_case_that_changed_meanwhile_is_not_moved_from_an_older_page_but_a_death_is_recorded() {
        assertThatThrownBy(() -> desk.keeping.move(new MoveCase(desk.mayas.id(), 4, EpisodeState.ACTIVE, "why")))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(EpisodeRule.CHANGED_MEANWHILE));
        assertThat(desk.mayas.state()).isNotEqualTo(EpisodeState.ACTIVE);

        desk.keeping.move(new MoveCase(desk.mayas.id(), 4, EpisodeState.DECEASED, null));
        assertThat(desk.mayas.state()).isEqualTo(EpisodeState.DECEASED);
    }

    @Test
    @Rule("ACC-1")
    void a_case_outside_the_circle_does_not_move() {
        assertThatThrownBy(() -> desk.keeping.move(new MoveCase(EpisodeId.random(), 0, EpisodeState.ACTIVE, null)))
                .isInstanceOf(NotFound.class);
    }

    private static AnotherCase another(PatientId patient, ClinicianId lead) {
        var firstVisit = LocalDateTime.of(2026, 12, 1, 9, 30);
        return new AnotherCase(
                SubmissionKey.random(), patient, lead, new Description("Leaking when I run.", null), firstVisit);
    }

    private static RegisterCase command(ClinicianId lead, LocalDateTime firstVisit) {
        return command(lead, firstVisit, false);
    }

    private static RegisterCase command(ClinicianId lead, LocalDateTime firstVisit, boolean evenIfRegistered) {
        return new RegisterCase(
                SubmissionKey.random(),
                People.called("Iris", "Lavoie"),
                null,
                CareFacts.NOTHING_ASKED,
                lead,
                new Description(" It hurts. ", null),
                firstVisit,
                evenIfRegistered);
    }
}
