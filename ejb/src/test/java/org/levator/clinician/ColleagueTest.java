package org.levator.clinician;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;
import org.levator.shared.SubmissionKey;

class ColleagueTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");

    @Test
    @Rule("ACC-4")
    void somebody_new_has_an_account_names_and_no_title() {
        var mia = added(" Mia.Roy ");

        assertThat(mia.account()).isEqualTo("mia.roy");
        assertThat(mia.isHere(TODAY.plusYears(1))).isTrue();
        assertThat(mia.row(TODAY)).isEqualTo(new ClinicianRow(mia.id(), "Mia Roy", Language.FR, null));
        assertThat(mia.person(TODAY, Optional.of("reception"), List.of()).role())
                .isEqualTo("reception");
        assertThat(mia.person(TODAY, Optional.empty(), List.of()).role()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mia roy", "renée", ".mia", "mia/roy", "mia\nroy", "<mia>", "-"})
    @Rule("ACC-4")
    void an_account_is_written_as_the_sign_in_server_writes_it(String typed) {
        refuses(() -> added(typed), ClinicianRule.ACCOUNT_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "mia-roy_2", "Mia@clinique.example", "mia+roy"})
    @Rule("ACC-4")
    void what_the_sign_in_server_takes_is_taken(String typed) {
        assertThat(added(typed).account()).isEqualTo(typed.toLowerCase(Locale.ROOT));
    }

    @Test
    @Rule("ACC-6")
    void her_last_day_is_one_of_hers_and_the_next_is_not() {
        var mia = added("mia.roy");
        mia.leave(null, TODAY);

        assertThat(mia.isHere(TODAY)).isTrue();
        assertThat(mia.isHere(TODAY.plusDays(1))).isFalse();
    }

    @Test
    @Rule("ACC-4")
    void a_name_counts_from_today_and_the_days_before_keep_theirs() {
        var mia = added("mia.roy");
        rename(mia, "Mia Roy", "Mia", "Roi");
        rename(mia, "Mia Roi", "Mia", "Roy-Lavoie");

        assertThat(mia.then(TODAY.minusDays(1)).name()).isEqualTo("Mia Roy");
        assertThat(mia.then(TODAY).name()).isEqualTo("Mia Roy-Lavoie");
        assertThat(mia.row(TODAY.minusDays(1)).name()).isEqualTo("Mia Roy-Lavoie");
        rename(mia, "Mia Roy-Lavoie", "Mia", "Roy-Lavoie");
        assertThat(mia.sheet(null, List.of()).formerNames())
                .extracting(FormerName::full)
                .containsExactly("Mia Roi", "Mia Roy");
    }

    @Test
    @Rule("DI-1")
    void a_name_that_somebody_changed_meanwhile_is_not_changed_otherwise() {
        var mia = added("mia.roy");
        rename(mia, "Mia Roy", "Mia", "Roi");

        refuses(() -> rename(mia, "Mia Roy", "Maya", "Roy"), ClinicianRule.CHANGED_MEANWHILE);
        assertThat(mia.name()).isEqualTo("Mia Roi");
    }

    @Test
    @Rule("ACC-2")
    void each_account_is_its_own_person_until_it_is_said_whose_it_is() {
        var mia = added("mia.roy");
        var judging = added("mia.roy.privacy");
        var naming = added("mia.roy.admin");
        assertThat(judging.isSamePersonAs(mia)).isFalse();

        judging.link(mia);
        naming.link(judging);
        assertThat(naming.isSamePersonAs(mia)).isTrue();
        mia.unlink();
        assertThat(mia.isSamePersonAs(judging)).isFalse();
        assertThat(naming.isSamePersonAs(judging)).isTrue();
    }

    private static Clinician added(String account) {
        return Clinician.added(new AddColleague(SubmissionKey.random(), account, "Mia", "Roy", Language.FR, null));
    }

    private static void rename(Clinician who, String seen, String given, String family) {
        who.rename(new RenameColleague(who.id(), seen, given, family), TODAY, ClinicianId.random(), NOW);
    }

    private static void refuses(ThrowingCallable act, ClinicianRule rule) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BrokenRule.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }
}
