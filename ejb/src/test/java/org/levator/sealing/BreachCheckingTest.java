package org.levator.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.audit.InformationKind;
import org.levator.audit.Look;
import org.levator.audit.Looks;
import org.levator.clinician.TwoAccounts;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class BreachCheckingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final EpisodeId episode = EpisodeId.random();
    final PatientId patient = PatientId.random();
    final ClinicianId sealer = ClinicianId.random();
    final ClinicianId herOther = ClinicianId.random();
    final FakeCircle circle = new FakeCircle(Opened.by(episode, patient, ClinicianId.random(), Role.PRIVACY_OFFICER));
    SealedEntry entry = sealed(SealedKind.CONSENT);
    final List<BreachCheck> checks = new ArrayList<>();
    final List<BreachTelling> tellings = new ArrayList<>();
    final SealedEntries entries = new SealedEntries() {
        @Override
        Optional<SealedEntry> find(SealedId id) {
            return Optional.of(entry).filter(e -> e.id().equals(id));
        }

        @Override
        SealedRow row(SealedEntry of) {
            return null;
        }

        @Override
        List<CouldSee> circle(SealedEntry of, LocalDate entered, LocalDate until) {
            return List.of();
        }

        @Override
        List<OutsideSight> openings(SealedEntry of) {
            return List.of();
        }

        @Override
        Optional<BreachCheck> check(SealedId id) {
            return checks.stream().filter(c -> c.sealed().equals(id)).findFirst();
        }

        @Override
        List<BreachTold> tellings(SealedId id) {
            return List.of();
        }

        @Override
        void add(BreachTelling telling) {
            tellings.add(telling);
        }

        @Override
        void add(BreachCheck check) {
            checks.add(check);
        }
    };
    final BreachChecking checking = new BreachChecking();
    final Seals seals = new Seals();

    @BeforeEach
    void wire() {
        checking.circle = seals.circle = circle;
        checking.entries = seals.entries = entries;
        checking.submissions = new FakeSubmissions();
        checking.clinicians = new TwoAccounts(sealer, herOther);
        checking.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    @Rule({"NOT-3", "DI-2"})
    void a_check_sent_twice_is_kept_once_and_each_leaves_its_row() {
        var command = answer(BreachVerdict.BREACH, "The patient, by phone", TODAY);
        checking.answer(command);
        checking.answer(command);

        assertThat(checks).singleElement().matches(BreachCheck::isBreach);
        assertThat(tellings).extracting(BreachTelling::told).containsExactly("The patient, by phone");
        assertThat(circle.acts).containsExactly(Act.CHECK_BREACH, Act.CHECK_BREACH);
    }

    @Test
    @Rule("NOT-3")
    void what_was_answered_first_stays() {
        checking.answer(answer(BreachVerdict.NO_BREACH, null, null));

        refuses(answer(BreachVerdict.BREACH, "her", TODAY), SealingRule.ANSWERED_ALREADY);
    }

    @Test
    @Rule("NOT-3")
    void whoever_sealed_it_does_not_answer_for_it_by_any_of_her_accounts() {
        for (var hers : List.of(sealer, herOther)) {
            checking.circle = new FakeCircle(Opened.by(episode, patient, hers, Role.PRIVACY_OFFICER));
            refuses(answer(BreachVerdict.NO_BREACH, null, null), SealingRule.OWN_SEAL);
        }
        assertThat(checks).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void a_breach_is_recorded_when_it_is_found_and_each_telling_when_it_was_done() {
        checking.answer(answer(BreachVerdict.BREACH, null, null));
        assertThat(checks).singleElement().matches(BreachCheck::isBreach);
        assertThat(tellings).isEmpty();

        var patient = tell("The patient, by phone", TODAY);
        checking.tell(patient);
        checking.tell(patient);
        checking.tell(tell("The commissioner", TODAY.minusDays(1)));
        assertThat(tellings)
                .extracting(BreachTelling::told)
                .containsExactly("The patient, by phone", "The commissioner");
        assertThat(circle.acts).hasSize(4).containsOnly(Act.CHECK_BREACH);
    }

    @Test
    @Rule("NOT-3")
    void a_telling_says_whom_and_when_with_the_answer_and_afterwards() {
        refuses(answer(BreachVerdict.BREACH, null, TODAY), SealingRule.TOLD_WHOM_AND_WHEN);
        refuses(answer(BreachVerdict.BREACH, "her", null), SealingRule.TOLD_WHOM_AND_WHEN);
        refuses(answer(BreachVerdict.BREACH, "her", TODAY.plusDays(1)), SealingRule.TOLD_IN_THE_FUTURE);
        assertThat(checks).isEmpty();

        checking.answer(answer(BreachVerdict.BREACH, null, null));
        refusesToTell(tell(null, TODAY), SealingRule.TOLD_WHOM_AND_WHEN);
        refusesToTell(tell("her", null), SealingRule.TOLD_WHOM_AND_WHEN);
        refusesToTell(tell("her", TODAY.plusDays(1)), SealingRule.TOLD_IN_THE_FUTURE);
        assertThat(tellings).isEmpty();
    }

    @Test
    @Rule({"NOT-3", "IN-2"})
    void of_no_breach_nobody_is_told_and_what_was_typed_is_asked_about_and_never_dropped() {
        refuses(answer(BreachVerdict.NO_BREACH, "typed before", null), SealingRule.TOLD_OF_NO_BREACH);
        refuses(answer(BreachVerdict.NO_BREACH, null, TODAY), SealingRule.TOLD_OF_NO_BREACH);
        refusesToTell(tell("her", TODAY), SealingRule.TOLD_OF_NO_BREACH);
        assertThat(checks).isEmpty();

        checking.answer(answer(BreachVerdict.NO_BREACH, null, null));
        refusesToTell(tell("her", TODAY), SealingRule.TOLD_OF_NO_BREACH);
        assertThat(tellings).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void whoever_sealed_it_may_write_down_that_somebody_was_told() {
        checking.answer(answer(BreachVerdict.BREACH, null, null));
        checking.circle = new FakeCircle(Opened.by(episode, patient, sealer, Role.PRIVACY_OFFICER));
        checking.tell(tell("The patient", TODAY));
        assertThat(tellings).hasSize(1);
    }

    @Test
    @Rule({"NOT-3", "ACC-3"})
    void a_sealed_entry_opens_as_what_it_is_and_leaves_a_row() {
        assertThat(seals.open(entry.id(), SealedKind.CONSENT).entry()).isEqualTo(entry.entryId());
        assertThat(circle.acts).containsExactly(Act.VIEW_SEALED);

        assertThatThrownBy(() -> seals.open(entry.id(), SealedKind.NOTE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> seals.open(SealedId.random(), SealedKind.CONSENT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"NOT-3", "ACC-3"})
    void that_she_looks_at_who_could_see_it_leaves_a_row() {
        checking.looks = new Looks() {
            @Override
            public List<Look> between(
                    PatientId whose, EpisodeId of, InformationKind kind, Instant entered, Instant until) {
                return List.of();
            }
        };
        checking.get(entry.id());
        assertThat(circle.acts).containsExactly(Act.VIEW_SEALED);
        assertThat(circle.patients).containsExactly(patient);
    }

    @Test
    @Rule({"NOT-3", "ACC-3"})
    void a_sealed_entry_on_paper_leaves_a_row() {
        checking.printed(entry.id());

        assertThatThrownBy(() -> checking.printed(SealedId.random())).isInstanceOf(NotFound.class);
        assertThat(circle.acts).containsExactly(Act.PRINT_SEALED);
        assertThat(circle.patients).containsExactly(patient);
    }

    @ParameterizedTest
    @CsvSource({"CONSENT, false", "RED_FLAG, true"})
    @Rule("NOT-3")
    void looks_at_any_case_of_the_patient_count_where_each_of_them_shows_it(SealedKind kind, boolean everyCase) {
        entry = sealed(kind);
        var lookedUp = new ArrayList<EpisodeId>();
        checking.looks = new Looks() {
            @Override
            public List<Look> between(
                    PatientId whose, EpisodeId of, InformationKind information, Instant entered, Instant until) {
                lookedUp.add(of);
                return List.of();
            }
        };
        checking.get(entry.id());

        assertThat(lookedUp).containsExactly(everyCase ? null : episode);
    }

    private SealedEntry sealed(SealedKind kind) {
        var wrong = new WrongEntry(kind, UUID.randomUUID(), episode, patient, NOW, null);
        return SealedEntry.of(wrong, sealer, NOW, "mixed up");
    }

    private void refuses(AnswerCheck command, SealingRule rule) {
        assertThatThrownBy(() -> checking.answer(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private void refusesToTell(TellOfBreach command, SealingRule rule) {
        assertThatThrownBy(() -> checking.tell(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private TellOfBreach tell(String told, LocalDate toldOn) {
        return new TellOfBreach(SubmissionKey.random(), entry.id(), told, toldOn);
    }

    private AnswerCheck answer(BreachVerdict verdict, String told, LocalDate toldOn) {
        return new AnswerCheck(
                SubmissionKey.random(), entry.id(), verdict, "Nobody but its author read it", told, toldOn);
    }
}
