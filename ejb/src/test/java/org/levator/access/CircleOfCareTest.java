package org.levator.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
import org.levator.shared.ClinicianId;
import org.levator.shared.CurrentUser;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.TestTransaction;
import org.levator.shared.VisitId;

class CircleOfCareTest {
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final PatientId maya = PatientId.random();
    final EpisodeId mayasCase = EpisodeId.random();
    final VisitId visit = VisitId.random();
    Optional<ClinicianId> begun = Optional.empty();
    final ClinicianId claire = ClinicianId.random();
    final ClinicianId noor = ClinicianId.random();
    final List<String> rows = new ArrayList<>();
    final List<ClinicianId> asked = new ArrayList<>();
    final List<AccessSubject> subjects = new ArrayList<>();
    final InMemoryOutside glasses = new InMemoryOutside();
    final TestTransaction transaction = new TestTransaction();

    @Test
    @Rule({"ACC-1", "ACC-3"})
    void the_lead_opens_the_case_and_the_log_says_so() {
        var open = circle(claire, Role.THERAPIST).open(mayasCase, Act.VIEW_CASE);

        assertThat(open.patient()).isEqualTo(maya);
        assertThat(open.relation()).isEqualTo(Relation.LEAD);
        assertThat(rows).containsExactly("ALLOWED VIEW_CASE");
    }

    @Test
    @Rule("ACC-1")
    void the_supervisor_of_an_assigned_student_opens_the_case() {
        assertThat(circle(noor, Role.THERAPIST).open(mayasCase, Act.VIEW_CASE).relation())
                .isEqualTo(Relation.SUPERVISOR);
    }

    @Test
    @Rule({"ACC-1", "ACC-3"})
    void a_colleague_outside_the_circle_gets_the_answer_for_a_case_that_does_not_exist() {
        var stranger = circle(ClinicianId.random(), Role.THERAPIST);

        assertThatThrownBy(() -> stranger.open(mayasCase, Act.VIEW_CASE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.open(EpisodeId.random(), Act.VIEW_CASE))
                .isInstanceOf(NotFound.class)
                .hasMessage("no such case");
        assertThat(rows).containsExactly("DENIED VIEW_CASE", "DENIED VIEW_CASE");
    }

    @Test
    @Rule("ACC-2")
    void reception_opens_the_patient_and_never_the_case() {
        var reception = circle(claire, Role.RECEPTION);

        assertThat(reception.openPatient(maya, Act.VIEW_PATIENT).patient()).isEqualTo(maya);
        assertThat(reception.openPatient(maya, Act.VIEW_PATIENT).outsideUntil()).isEmpty();
        assertThatThrownBy(() -> reception.open(mayasCase, Act.VIEW_CASE)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"ACC-1", "ACC-2"})
    void what_is_handled_unopened_is_receptions_by_its_patient_and_everybody_elses_by_its_case() {
        assertThat(circle(claire, Role.RECEPTION)
                        .openSealed(new OutsideCase(EpisodeId.random(), maya), Act.SEND_LETTER)
                        .clinician())
                .isEqualTo(claire);
        assertThatThrownBy(() -> circle(claire, Role.THERAPIST)
                        .openSealed(new OutsideCase(EpisodeId.random(), maya), Act.SEND_LETTER))
                .isInstanceOf(NotFound.class);
        assertThat(rows).containsExactly("ALLOWED SEND_LETTER", "DENIED SEND_LETTER");
    }

    @Test
    @Rule("ACC-1")
    void a_closed_account_opens_nothing() {
        assertThatThrownBy(() -> circle(null, Role.THERAPIST).open(mayasCase, Act.VIEW_CASE))
                .isInstanceOf(NotFound.class);
        assertThat(rows).containsExactly("DENIED VIEW_CASE");
    }

    @Test
    @Rule({"ACC-1", "ACC-3"})
    void within_a_request_her_place_is_asked_once_and_every_act_is_logged() {
        var circle = circle(claire, Role.THERAPIST);
        circle.open(mayasCase, Act.VIEW_CASE);
        transaction.commit();
        circle.open(mayasCase, Act.VIEW_NOTE);

        assertThat(asked).containsExactly(claire);
        assertThat(rows).containsExactly("ALLOWED VIEW_CASE", "ALLOWED VIEW_NOTE");
    }

    @Test
    @Rule({"ACC-1", "ACC-3"})
    void within_a_look_her_place_is_asked_once_and_every_act_is_logged() {
        transaction.onlyReads();
        var circle = circle(claire, Role.THERAPIST);
        circle.open(mayasCase, Act.VIEW_CASE);
        circle.open(mayasCase, Act.VIEW_NOTE);
        circle.openPatient(maya, Act.VIEW_PATIENT);
        circle.openPatient(maya, Act.VIEW_CONTACTS);

        assertThat(asked).containsExactly(claire);
        assertThat(rows)
                .containsExactly(
                        "ALLOWED VIEW_CASE", "ALLOWED VIEW_NOTE", "ALLOWED VIEW_PATIENT", "ALLOWED VIEW_CONTACTS");
    }

    @Test
    @Rule("ACC-1")
    void what_a_transaction_read_that_was_rolled_back_is_asked_again() {
        var circle = circle(claire, Role.THERAPIST);
        circle.open(mayasCase, Act.VIEW_CASE);
        transaction.rollBack();
        circle.open(mayasCase, Act.VIEW_CASE);

        assertThat(asked).containsExactly(claire, claire);
    }

    @Test
    @Rule({"ACC-1", "ACC-3"})
    void a_refusal_is_asked_and_logged_each_time() {
        var stranger = ClinicianId.random();
        var circle = circle(stranger, Role.THERAPIST);
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> circle.open(mayasCase, Act.VIEW_CASE)).isInstanceOf(NotFound.class);
            transaction.commit();
        }

        assertThat(asked).containsExactly(stranger, stranger);
        assertThat(rows).containsExactly("DENIED VIEW_CASE", "DENIED VIEW_CASE");
    }

    @Test
    @Rule("ACC-1")
    void after_a_circle_has_changed_in_the_request_everything_is_asked_again() {
        var circle = circle(claire, Role.THERAPIST);
        circle.open(mayasCase, Act.VIEW_CASE);
        transaction.commit();
        circle.join(circle.register(maya), mayasCase, noor, Relation.ASSIGNED);
        transaction.commit();
        circle.open(mayasCase, Act.VIEW_CASE);

        assertThat(asked).containsExactly(claire, claire);
    }

    @Test
    @Rule("ACC-1")
    void the_role_counts_at_each_act_whatever_was_known_before() {
        var circle = circle(claire, Role.THERAPIST);
        circle.open(mayasCase, Act.VIEW_CASE);
        transaction.commit();
        circle.user = user(Role.RECEPTION);

        assertThatThrownBy(() -> circle.open(mayasCase, Act.VIEW_CASE)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"ACC-5", "ACC-3"})
    void a_therapist_who_opened_the_case_from_outside_sees_it_and_each_row_says_why() {
        var priya = ClinicianId.random();
        glasses.opened(new OutsideCase(mayasCase, maya), priya, NOW);
        var circle = circle(priya, Role.THERAPIST);

        var open = circle.open(mayasCase, Act.VIEW_NOTE);
        circle.handled(Act.CHANGE_CASE, open, EpisodeId.random());
        var opened = circle.openPatient(maya, Act.VIEW_PATIENT);

        assertThat(opened.outsideUntil()).isEqualTo(open.outsideUntil());
        assertThat(open.relation()).isEqualTo(Relation.BREAK_GLASS);
        assertThat(open.outsideUntil()).contains(NOW.plus(Duration.ofMinutes(60)));
        assertThat(subjects).hasSize(3).allSatisfy(row -> assertThat(row.breakGlass())
                .isEqualTo(open.breakGlass().orElseThrow().uuid()));
        assertThat(circle.isAround(mayasCase)).isFalse();
        assertThat(sealed(circle).outsideUntil()).isEqualTo(open.outsideUntil());
        assertThat(sealed(circle(claire, Role.THERAPIST)).outsideUntil()).isEmpty();
    }

    private OpenedPatient sealed(CircleOfCare circle) {
        return circle.openSealed(new OutsideCase(mayasCase, maya), Act.SEND_LETTER);
    }

    @Test
    @Rule("ACC-5")
    void it_ends_after_an_hour_to_the_minute_even_within_a_request() {
        var priya = ClinicianId.random();
        glasses.opened(new OutsideCase(mayasCase, maya), priya, NOW);
        var circle = circle(priya, Role.THERAPIST, NOW.plusSeconds(3599));
        circle.open(mayasCase, Act.VIEW_CASE);
        transaction.commit();
        circle.outside = glasses.at(Clock.fixed(NOW.plusSeconds(3600), ZoneOffset.UTC));

        assertThatThrownBy(() -> circle.open(mayasCase, Act.VIEW_CASE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> circle.openPatient(maya, Act.VIEW_PATIENT)).isInstanceOf(NotFound.class);
        assertThat(rows).containsExactly("ALLOWED VIEW_CASE", "DENIED VIEW_CASE", "DENIED VIEW_PATIENT");
    }

    @Test
    @Rule("ACC-5")
    void it_is_over_at_once_when_it_is_ended_even_within_a_request() {
        var priya = ClinicianId.random();
        glasses.opened(new OutsideCase(mayasCase, maya), priya, NOW);
        var circle = circle(priya, Role.THERAPIST);
        var opening = circle.open(mayasCase, Act.VIEW_CASE).breakGlass().orElseThrow();
        transaction.commit();
        circle.outside.end(opening, new Acting(claire, Role.PRIVACY_OFFICER));

        assertThatThrownBy(() -> circle.open(mayasCase, Act.VIEW_CASE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> circle.openPatient(maya, Act.VIEW_PATIENT)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"ACC-5", "ACC-1"})
    void it_opens_one_case_to_one_therapist_and_to_no_other_role() {
        var priya = ClinicianId.random();
        glasses.opened(new OutsideCase(mayasCase, maya), priya, NOW);

        assertThatThrownBy(() -> circle(priya, Role.THERAPIST).open(EpisodeId.random(), Act.VIEW_CASE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> circle(ClinicianId.random(), Role.THERAPIST).open(mayasCase, Act.VIEW_CASE))
                .isInstanceOf(NotFound.class);
        for (var role : List.of(Role.STUDENT, Role.ASSISTANT, Role.CLINIC_ADMIN, Role.PRIVACY_OFFICER)) {
            assertThatThrownBy(() -> circle(priya, role).open(mayasCase, Act.VIEW_CASE))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> circle(priya, role).openPatient(maya, Act.VIEW_PATIENT))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    @Rule("ACC-5")
    void who_is_in_the_circle_leaves_rows_without_a_reason() {
        glasses.opened(new OutsideCase(mayasCase, maya), claire, NOW);

        assertThat(circle(claire, Role.THERAPIST).open(mayasCase, Act.VIEW_CASE).relation())
                .isEqualTo(Relation.LEAD);
        assertThat(subjects).extracting(AccessSubject::breakGlass).containsOnlyNulls();
    }

    @Test
    @Rule({"NOT-2", "ACC-1"})
    void whose_place_has_ended_finishes_the_note_that_she_began_and_opens_nothing_else() {
        begun = Optional.of(ClinicianId.random());
        var cover = circle(begun.get(), Role.THERAPIST);

        assertThat(cover.open(mayasCase, visit, Act.SIGN_NOTE).relation()).isEqualTo(Relation.AUTHOR);
        assertThat(cover.open(mayasCase, visit, Act.PRINT_NOTE).relation()).isEqualTo(Relation.AUTHOR);
        assertThatThrownBy(() -> cover.open(mayasCase, visit, Act.START_EXAM)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cover.open(mayasCase, VisitId.random(), Act.VIEW_NOTE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cover.open(mayasCase, Act.VIEW_NOTE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> circle(begun.get(), Role.RECEPTION).open(mayasCase, visit, Act.VIEW_NOTE))
                .isInstanceOf(NotFound.class);
        assertThat(rows)
                .startsWith("ALLOWED SIGN_NOTE")
                .filteredOn(row -> row.startsWith("DENIED"))
                .hasSize(4);
    }

    @Test
    @Rule("ACC-3")
    void a_list_leaves_a_row_that_says_how_many_it_showed() {
        circle(claire, Role.THERAPIST).listed(Act.VIEW_DAY_LIST, 7);

        assertThat(rows).containsExactly("ALLOWED VIEW_DAY_LIST 7");
    }

    @Test
    @Rule("ACC-3")
    void what_is_handled_leaves_a_row_of_whose_it_is_also_by_way_of_another_case_of_hers() {
        var circle = circle(claire, Role.THERAPIST);
        circle.handled(Act.CHECK_BREACH, maya, mayasCase);
        var another = EpisodeId.random();
        circle.handled(Act.CHANGE_CASE, circle.open(mayasCase, Act.CHANGE_CASE), another);

        assertThat(rows).containsExactly("ALLOWED CHECK_BREACH", "ALLOWED CHANGE_CASE", "ALLOWED CHANGE_CASE");
        assertThat(subjects).extracting(AccessSubject::episode).containsExactly(mayasCase, mayasCase, another);
        assertThat(subjects).extracting(AccessSubject::patient).containsOnly(maya);
    }

    private CircleOfCare circle(ClinicianId caller, String role) {
        return circle(caller, role, NOW);
    }

    private CircleOfCare circle(ClinicianId caller, String role, Instant now) {
        var circle = new CircleOfCare();
        circle.clock = Clock.fixed(now, ZoneOffset.UTC);
        circle.outside = glasses.at(circle.clock);
        circle.user = user(role);
        circle.teams = new FakeTeams(caller);
        circle.known = KnownCallers.during(transaction);
        circle.log = new ListedLog();
        return circle;
    }

    private static CurrentUser user(String role) {
        return new CurrentUser() {
            @Override
            public String account() {
                return "someone";
            }

            @Override
            public String role() {
                return role;
            }
        };
    }

    /** Claire leads Maya's case; a student of Noor's is assigned to it. */
    private class FakeTeams extends CareTeams {
        private final ClinicianId caller;

        FakeTeams(ClinicianId caller) {
            this.caller = caller;
        }

        @Override
        void add(CareTeamMember member) {}

        @Override
        Optional<PatientId> begunBy(ClinicianId who, EpisodeId episode, VisitId of, ZoneId zone) {
            return begun.filter(author -> author.equals(who) && of.equals(visit))
                    .map(author -> maya);
        }

        @Override
        Optional<ClinicianId> active(String account, LocalDate today) {
            return Optional.ofNullable(caller);
        }

        @Override
        List<Standing> standings(String account, EpisodeId episode, LocalDate today) {
            assertThat(today).isEqualTo(TODAY);
            asked.add(caller);
            if (caller == null || !episode.equals(mayasCase)) {
                return List.of();
            }
            if (caller.equals(claire)) {
                return List.of(new Standing(claire, maya, claire, Relation.LEAD));
            }
            return caller.equals(noor)
                    ? List.of(new Standing(noor, maya, ClinicianId.random(), Relation.ASSIGNED))
                    : List.of();
        }

        @Override
        boolean isAround(ClinicianId who, PatientId patient, LocalDate today) {
            return !standings("someone", mayasCase, today).isEmpty();
        }
    }

    private class ListedLog extends AccessLog {
        @Override
        public void allowed(Act act, int shown) {
            rows.add("ALLOWED " + act + " " + shown);
        }

        @Override
        public void allowed(Act act, AccessSubject subject) {
            rows.add("ALLOWED " + act);
            subjects.add(subject);
        }

        @Override
        public void denied(Act act, AccessSubject subject) {
            rows.add("DENIED " + act);
        }
    }
}
