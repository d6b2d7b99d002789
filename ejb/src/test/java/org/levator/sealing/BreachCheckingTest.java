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
    final SealedEntry entry = SealedEntry.of(
            new WrongEntry(SealedKind.CONSENT, UUID.randomUUID(), episode, patient, NOW, null),
            sealer,
            NOW,
            "mixed up");
    final List<BreachCheck> checks = new ArrayList<>();
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
        boolean isAnswered(SealedId id) {
            return checks.stream().anyMatch(c -> c.sealed().equals(id));
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

        assertThat(checks).singleElement().satisfies(check -> {
            assertThat(check.verdict()).isEqualTo(BreachVerdict.BREACH);
            assertThat(check.told()).isEqualTo("The patient, by phone");
        });
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
    void a_breach_says_whom_it_was_told_to_and_when() {
        refuses(answer(BreachVerdict.BREACH, null, TODAY), SealingRule.TOLD_WHOM_AND_WHEN);
        refuses(answer(BreachVerdict.BREACH, "her", null), SealingRule.TOLD_WHOM_AND_WHEN);
        refuses(answer(BreachVerdict.BREACH, "her", TODAY.plusDays(1)), SealingRule.TOLD_IN_THE_FUTURE);
        assertThat(checks).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void no_breach_is_told_to_nobody() {
        checking.answer(answer(BreachVerdict.NO_BREACH, "typed before", TODAY));

        assertThat(checks.get(0).told()).isNull();
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

    private void refuses(AnswerCheck command, SealingRule rule) {
        assertThatThrownBy(() -> checking.answer(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private AnswerCheck answer(BreachVerdict verdict, String told, LocalDate toldOn) {
        return new AnswerCheck(
                SubmissionKey.random(), entry.id(), verdict, "Nobody but its author read it", told, toldOn);
    }
}
