package org.levator.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.CareTeamHere;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.audit.RolesSeen;
import org.levator.clinician.college.Authorisation;
import org.levator.clinician.college.Registration;
import org.levator.clinician.college.RegulatedTitle;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Language;
import org.levator.shared.Province;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Submissions;

class PeopleEnteringMappingTest {
    final Clock clock = Clock.systemDefaultZone();
    final LocalDate today = LocalDate.now(clock);
    final Case ada = Schema.commit(Case::add);
    final String account = "new." + UUID.randomUUID();
    final Submissions submissions = new FakeSubmissions();
    ClinicianId caller = ada.clinician();
    FakeCircle circle; // of the last call

    @Test
    @Rule("ACC-4")
    void whoever_is_entered_is_found_by_her_account_and_once_however_often_the_form_is_sent() {
        var command = command(account.toUpperCase(Locale.ROOT));
        ClinicianId first = entering(e -> e.add(command));
        ClinicianId again = entering(e -> e.add(command));

        assertThat(again).isEqualTo(first);
        assertThat(byAccount()).contains(new ClinicianRow(first, "Mia Roy", Language.FR, null));
        assertThat(here(Clinicians::people))
                .filteredOn(p -> p.account().equals(account))
                .hasSize(1);
    }

    @Test
    @Rule("ACC-4")
    void an_account_is_one_persons_also_after_she_has_left_or_her_account_was_closed() {
        var id = entering(e -> e.add(command(account)));
        sql("update clinician set active = false, last_day = current_date - 30 where id = '%s'", id);

        refuses(() -> entering(e -> e.add(command(account))), ClinicianRule.ACCOUNT_TAKEN);
        assertThatThrownBy(() -> sql(
                        "insert into clinician (id, account, given_name, family_name, language, active)"
                                + " select gen_random_uuid(), upper(account), 'A', 'B', 'EN', true from clinician where id = '%s'",
                        id))
                .hasMessageContaining("clinician_account_form");
    }

    @Test
    @Rule("ACC-4")
    void what_was_issued_before_a_change_of_name_keeps_the_name_that_it_says() {
        entering(e -> rename(e, "Ada Test"));

        assertThat(here(c -> c.on(ada.clinician(), today.minusDays(1))).name()).isEqualTo("Ada Test");
        assertThat(here(c -> c.on(ada.clinician(), today)).name()).isEqualTo("Ada Neuf");
        assertThat(here(c -> c.get(ada.clinician())).name()).isEqualTo("Ada Neuf");
        for (var change : Set.of("update clinician_name set family_name = 'x'", "delete from clinician_name")) {
            assertThatThrownBy(() -> sql(change, "")).hasMessageContaining("permission denied");
        }
    }

    @Test
    @Rule("ACC-4")
    void whoever_was_entered_by_mistake_goes_with_her_profile_and_the_account_is_free_again() {
        var id = entering(e -> e.add(command(account)));
        here(c -> {
            c.person(id)
                    .register(new Registration(today, title(), Set.of(Province.ON), ada.clinician(), clock.instant()));
            c.person(id).authorise(new Authorisation(Province.ON, "PI-1", today, null, false));
            return null;
        });
        takeAway(id);

        assertThat(byAccount()).isEmpty();
        assertThat(entering(e -> e.add(command(account)))).isNotEqualTo(id);
    }

    @Test
    @Rule({"ACC-4", "DI-4"})
    void whoever_stands_in_a_record_or_has_been_here_stays() {
        refuses(() -> takeAway(ada.clinician()), ClinicianRule.IN_A_RECORD);
        var id = entering(e -> e.add(command(account)));
        sql(
                "insert into access_entry (request, at, account, role, kind, verb, act, outcome)"
                        + " select gen_random_uuid(), now(), account, 'reception', 'DAY_LIST', 'VIEW', 'VIEW_DAY_LIST', 'ALLOWED'"
                        + " from clinician where id = '%s'",
                id);

        refuses(() -> takeAway(id), ClinicianRule.IN_A_RECORD);
        assertThat(here(Clinicians::people))
                .filteredOn(p -> p.account().equals(account))
                .extracting(PersonRow::role)
                .containsExactly("reception");
        assertThatThrownBy(() -> sql("delete from clinician where id = '%s'", ada.clinician()))
                .hasMessageContaining("foreign key");
    }

    @Test
    @Rule({"ACC-2", "DI-1"})
    void it_is_said_whose_account_it_is_when_it_is_added_or_later_and_the_list_says_so() {
        var admin = entering(e -> e.add(command(account)));
        var officer = entering(e -> e.add(command("p." + account, ada.clinician())));
        assertThat(isAdas(officer)).isTrue();
        assertThat(isAdas(admin)).isFalse();

        link(admin, null, officer);
        assertThat(isAdas(admin)).isTrue();
        assertThat(othersOf(admin)).contains("p." + account, ", ");
        assertThat(here(Clinicians::people))
                .filteredOn(p -> p.clinician().id().equals(officer))
                .flatExtracting(PersonRow::otherAccounts)
                .contains(account)
                .hasSize(2);
        refuses(() -> link(admin, null, null), ClinicianRule.CHANGED_MEANWHILE);
    }

    @Test
    @Rule({"ACC-2", "ACC-3"})
    void the_access_row_names_the_account_that_is_linked_or_separated_and_the_other_one() {
        var hers = entering(e -> e.add(command(account, ada.clinician())));
        var ofAda = accountOf(ada.clinician());
        assertThat(circle.acts).containsExactly(Act.CHANGE_PEOPLE, Act.LINK_ACCOUNTS);
        assertThat(circle.colleagues).containsExactly(account + ", " + ofAda);

        caller = Schema.commit(Case::add).clinician();
        link(hers, ofAda, caller);
        assertThat(circle.acts).containsExactly(Act.SEPARATE_ACCOUNTS, Act.LINK_ACCOUNTS);
        assertThat(circle.colleagues).containsExactly(account + ", " + ofAda, account + ", " + accountOf(caller));

        caller = ada.clinician();
        link(hers, othersOf(hers), null);
        assertThat(circle.acts).containsExactly(Act.SEPARATE_ACCOUNTS);
        assertThat(isAdas(hers)).isFalse();
    }

    /** She says so of others, and another administrator of her. */
    @Test
    @Rule("ACC-2")
    void nobody_takes_an_account_out_of_her_own_and_may_then_name_or_judge_herself() {
        var hers = entering(e -> e.add(command(account)));
        link(hers, null, ada.clinician());
        var adas = othersOf(hers);

        refuses(() -> link(hers, adas, null), ClinicianRule.OWN_ACCOUNTS);
        refuses(() -> link(ada.clinician(), account, null), ClinicianRule.OWN_ACCOUNTS);
        refuses(() -> link(hers, adas, caller), ClinicianRule.OWN_ACCOUNTS);
        assertThat(isAdas(hers)).isTrue();

        caller = Schema.commit(Case::add).clinician();
        link(hers, adas, null);
        assertThat(isAdas(hers)).isFalse();
        assertThat(othersOf(hers)).isNull();
    }

    /** What one account may open the other may not. */
    @Test
    @Rule({"ACC-1", "ACC-2"})
    void whose_account_it_is_opens_nothing() {
        var hers = entering(e -> e.add(command(account, ada.clinician())));

        assertThat(isAdas(hers)).isTrue();
        assertThat(CareTeamHere.opens(accountOf(ada.clinician()), ada.episode()))
                .isTrue();
        assertThat(CareTeamHere.opens(account, ada.episode())).isFalse();
    }

    private void link(ClinicianId who, String seen, ClinicianId samePersonAs) {
        entering(e -> {
            e.link(new LinkAccount(who, seen, samePersonAs));
            return who;
        });
    }

    private String accountOf(ClinicianId who) {
        return here(c -> c.person(who)).account();
    }

    private boolean isAdas(ClinicianId account) {
        return here(c -> c.isSamePerson(account, ada.clinician()));
    }

    private String othersOf(ClinicianId who) {
        return here(c -> c.sheet(who, List.of()).person().others());
    }

    private ClinicianId rename(PeopleEntering entering, String seen) {
        entering.rename(new RenameColleague(ada.clinician(), seen, "Ada", "Neuf"));
        return ada.clinician();
    }

    private Optional<ClinicianRow> byAccount() {
        return here(c -> c.byAccount(account));
    }

    private void takeAway(ClinicianId id) {
        entering(e -> {
            e.takeAway(SubmissionKey.random(), id);
            return id;
        });
    }

    private static AddColleague command(String account) {
        return command(account, null);
    }

    private static AddColleague command(String account, ClinicianId samePersonAs) {
        return new AddColleague(SubmissionKey.random(), account, "Mia", "Roy", Language.FR, samePersonAs);
    }

    private static RegulatedTitle title() {
        return new RegulatedTitle("Physiotherapist", "Physiothérapeute", "CPO", "14302");
    }

    private ClinicianId entering(Function<PeopleEntering, ClinicianId> work) {
        return Schema.commit(em -> {
            var entering = new PeopleEntering();
            circle = new FakeCircle(Opened.by(ada.episode(), ada.patient(), caller, Role.CLINIC_ADMIN));
            entering.circle = circle;
            entering.clinicians = clinicians(em);
            entering.submissions = submissions;
            entering.clock = clock;
            return work.apply(entering);
        });
    }

    private <T> T here(Function<Clinicians, T> work) {
        return Schema.commit(em -> work.apply(clinicians(em)));
    }

    private Clinicians clinicians(EntityManager em) {
        var clinicians = Schema.in(em, new Clinicians());
        clinicians.roles = Schema.in(em, new RolesSeen());
        clinicians.clock = clock;
        return clinicians;
    }

    private static void sql(String sql, Object id) {
        try (var database = Schema.asApplication();
                var statement = database.createStatement()) {
            statement.execute(sql.formatted(id));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refuses(ThrowingCallable act, ClinicianRule rule) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
