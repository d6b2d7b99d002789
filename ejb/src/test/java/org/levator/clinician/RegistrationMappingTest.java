package org.levator.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.audit.RolesSeen;
import org.levator.clinician.college.Authorisation;
import org.levator.clinician.college.CollegeRule;
import org.levator.clinician.college.Registration;
import org.levator.clinician.college.RegulatedTitle;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Province;

class RegistrationMappingTest {
    final LocalDate today = LocalDate.now();
    final ClinicianId ada = Schema.commit(Case::add).clinician();

    @Test
    @Rule("ACC-4")
    void a_profile_is_as_it_was_on_each_day() {
        register(today.minusDays(30), "14302");
        register(today.plusDays(5), "20001");

        assertThat(titleOn(today.minusDays(31))).isNull();
        assertThat(titleOn(today.minusDays(30)).registrationNumber()).isEqualTo("14302");
        assertThat(titleOn(today.plusDays(4)).registrationNumber()).isEqualTo("14302");
        assertThat(titleOn(today.plusDays(5)).registrationNumber()).isEqualTo("20001");
    }

    @Test
    @Rule("ACC-4")
    void what_was_wrong_is_followed_by_what_is_right_and_both_are_kept() {
        register(today.plusDays(5), "20001");
        register(today.minusDays(30), "14203");
        register(today.minusDays(30), "14302");

        assertThat(titleOn(today).registrationNumber()).isEqualTo("14302");
        assertThat(titleOn(today.plusDays(5)).registrationNumber()).isEqualTo("20001");
        PersonSheet sheet = with(c -> c.sheet(ada, List.of()));
        assertThat(sheet.registrations())
                .extracting(r -> r.title().registrationNumber())
                .containsExactly("14302", "14203", "20001");
        assertThat(sheet.registrations().get(0).provinces()).containsExactly(Province.ON, Province.QC);
    }

    @Test
    @Rule("ACC-4")
    void she_may_lead_cases_from_the_first_day_of_her_title_to_her_last_day() {
        register(today.plusDays(5), "20001");
        with(c -> {
            c.person(ada).leave(null, today.plusDays(9));
            return null;
        });

        assertThat(leads(today.plusDays(4))).isFalse();
        assertThat(leads(today.plusDays(5))).isTrue();
        assertThat(leads(today.plusDays(9))).isTrue();
        assertThat(leads(today.plusDays(10))).isFalse();
    }

    @Test
    @Rule({"ACC-4", "CON-3"})
    void an_authorisation_counts_on_its_days_and_its_end_takes_none_of_them_away() {
        authorise(today.minusDays(30), null);
        end(college(today.minusDays(30), null), today.minusDays(2));

        assertThat(authorisedOn(today.minusDays(31))).isFalse();
        assertThat(authorisedOn(today.minusDays(2))).isTrue();
        assertThat(authorisedOn(today.minusDays(1))).isFalse();
        authorise(today.minusDays(1), null);
        assertThat(authorisedOn(today)).isTrue();
        assertThatThrownBy(() -> authorise(today, null))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(ClinicianRule.AUTHORISED_ALREADY));
        assertThatThrownBy(() -> authorise(today, today.minusDays(1)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(CollegeRule.ENDS_BEFORE_IT_BEGINS));
    }

    @Test
    @Rule({"ACC-4", "CON-3"})
    void her_own_word_and_her_colleges_of_one_day_are_told_apart() {
        with(c -> {
            c.attest(ada, Province.ON, today.minusDays(3));
            return null;
        });
        authorise(today.minusDays(3), null);
        end(college(today.minusDays(3), null), today.minusDays(1));

        assertThat(authorisedOn(today)).isFalse();
        boolean byHerWord = with(c -> c.isAuthorisedOrAttested(ada, Province.ON, today));
        assertThat(byHerWord).isTrue();
    }

    @Test
    @Rule("ACC-4")
    void an_authorisation_that_has_not_begun_is_taken_back_and_whoever_ends_it_too_is_told() {
        authorise(today.plusDays(5), null);
        end(college(today.plusDays(5), null), today);

        List<Authorisation> none = with(c -> c.sheet(ada, List.of()).authorisations());
        assertThat(none).isEmpty();
        refusesAsChanged(() -> end(college(today.plusDays(5), null), today));
    }

    @Test
    @Rule({"ACC-6", "DI-1"})
    void a_last_day_is_set_in_the_place_of_the_one_that_was_seen_and_of_no_other() {
        leave(null, today.plusDays(9));

        refusesAsChanged(() -> leave(null, today.plusDays(30)));
        refusesAsChanged(() -> leave(today.plusDays(30), null));
        assertThat(lastDay()).contains(today.plusDays(9));
        leave(today.plusDays(9), null);
        assertThat(lastDay()).isEmpty();
    }

    @Test
    @Rule({"ACC-4", "DI-1"})
    void an_authorisation_that_somebody_ended_meanwhile_is_not_ended_otherwise() {
        authorise(today.minusDays(30), null);
        end(college(today.minusDays(30), null), today.plusDays(9));

        refusesAsChanged(() -> end(college(today.minusDays(30), null), today));
        assertThat(authorisedOn(today.plusDays(9))).isTrue();
    }

    private void leave(LocalDate seen, LocalDate last) {
        with(c -> {
            c.person(ada).leave(seen, last);
            return null;
        });
    }

    private Optional<LocalDate> lastDay() {
        return with(c -> c.lastDayOf(ada));
    }

    private static void refusesAsChanged(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(ClinicianRule.CHANGED_MEANWHILE));
    }

    @Test
    @Rule({"ACC-4", "DI-4"})
    void the_database_changes_no_registration() {
        register(today, "14302");
        for (var sql :
                new String[] {"update clinician_registration set college = 'x'", "delete from clinician_registration"
                }) {
            assertThatThrownBy(() -> {
                        try (var database = Schema.asApplication();
                                var statement = database.createStatement()) {
                            statement.execute(sql);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private void register(LocalDate starts, String number) {
        var title = new RegulatedTitle("Physiotherapist", "Physiothérapeute", "CPO", number);
        with(c -> {
            c.person(ada)
                    .register(new Registration(starts, title, Set.of(Province.QC, Province.ON), ada, Instant.now()));
            return null;
        });
    }

    private void authorise(LocalDate since, LocalDate until) {
        with(c -> {
            c.person(ada).authorise(college(since, until));
            return null;
        });
    }

    private static Authorisation college(LocalDate since, LocalDate until) {
        return new Authorisation(Province.ON, "PI-1", since, until, false);
    }

    private void end(Authorisation ending, LocalDate last) {
        with(c -> {
            c.person(ada).endAuthorisation(ending, last);
            return null;
        });
    }

    private boolean authorisedOn(LocalDate day) {
        return with(c -> c.isAuthorised(ada, Province.ON, day));
    }

    private boolean leads(LocalDate day) {
        return with(c -> c.withTitle(day).stream().anyMatch(row -> row.id().equals(ada)));
    }

    private RegulatedTitle titleOn(LocalDate day) {
        return with(c -> c.on(ada, day)).title();
    }

    private static <T> T with(Function<Clinicians, T> work) {
        return Schema.commit(em -> {
            var clinicians = Schema.in(em, new Clinicians());
            clinicians.roles = Schema.in(em, new RolesSeen());
            clinicians.clock = Clock.systemDefaultZone();
            return work.apply(clinicians);
        });
    }
}
