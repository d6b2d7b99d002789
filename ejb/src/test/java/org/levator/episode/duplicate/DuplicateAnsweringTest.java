package org.levator.episode.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;

class DuplicateAnsweringTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    final FakeCircle circle =
            new FakeCircle(Opened.by(EpisodeId.random(), PatientId.random(), ClinicianId.random(), Role.RECEPTION));
    final FakeDuplicates duplicates = new FakeDuplicates();
    final DuplicateAnswering answering = new DuplicateAnswering();
    final PossibleDuplicate pair =
            PossibleDuplicate.of(PatientId.random(), PatientId.random(), ClinicianId.random(), NOW);
    boolean forCaller = true;

    @BeforeEach
    void wire() {
        duplicates.add(pair);
        answering.circle = circle;
        answering.duplicates = duplicates;
        answering.submissions = new FakeSubmissions();
        answering.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        answering.query = new DuplicateQuery() {
            @Override
            Optional<PossibleDuplicate> find(Acting caller, DuplicateId id, LocalDate today) {
                return Optional.of(pair).filter(d -> forCaller);
            }

            @Override
            DuplicateRow row(PossibleDuplicate duplicate) {
                return new DuplicateRow(duplicate.id(), duplicate.openedAt(), null, null, Set.of(), 0, null);
            }
        };
    }

    @Test
    @Rule({"PAT-3", "DI-2", "ACC-3"})
    void an_answer_sent_twice_is_kept_once_and_names_both_in_the_log() {
        var command = says(Verdict.DIFFERENT_PEOPLE, null);
        answering.answer(command);
        answering.answer(command);

        assertThat(duplicates.answers).hasSize(1);
        assertThat(circle.acts).hasSize(4).containsOnly(Act.ANSWER_DUPLICATE);
    }

    @Test
    @Rule("PAT-3")
    void whoever_has_not_seen_an_answer_does_not_correct_it() {
        answering.answer(says(Verdict.DIFFERENT_PEOPLE, null));

        assertBroken(says(Verdict.SAME_PERSON, "one file only"), DuplicateRule.ANSWERED);
    }

    @Test
    @Rule("PAT-3")
    void a_wrong_answer_is_put_right_by_the_next_and_stays() {
        answering.answer(says(Verdict.SAME_PERSON, "one file only"));
        assertThat(seen().verdict()).isEqualTo(Verdict.SAME_PERSON);

        answering.answer(says(Verdict.DIFFERENT_PEOPLE, null, seen().answers()));
        assertThat(seen().verdict()).isEqualTo(Verdict.DIFFERENT_PEOPLE);

        assertBroken(says(Verdict.SAME_PERSON, null, seen().answers()), DuplicateRule.SAY_WHAT_WAS_DONE);
        answering.answer(says(Verdict.SAME_PERSON, "one file after all", seen().answers()));
        assertThat(seen().verdict()).isEqualTo(Verdict.SAME_PERSON);
        assertThat(duplicates.answers).hasSize(3);
    }

    @Test
    @Rule("PAT-3")
    void that_it_is_one_person_says_what_was_done_as_nothing_is_merged() {
        assertBroken(says(Verdict.SAME_PERSON, "  "), DuplicateRule.SAY_WHAT_WAS_DONE);
        assertThat(duplicates.answers).isEmpty();

        answering.answer(says(Verdict.SAME_PERSON, "Visits moved to L-20418."));
        assertThat(duplicates.answers).hasSize(1);
    }

    @Test
    @Rule("ACC-1")
    void two_people_outside_the_circle_are_not_there() {
        forCaller = false;

        assertThatThrownBy(() -> answering.answer(says(Verdict.DIFFERENT_PEOPLE, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(this::seen).isInstanceOf(NotFound.class);
        assertThat(duplicates.answers).isEmpty();
    }

    private void assertBroken(AnswerDuplicate command, DuplicateRule rule) {
        assertThatThrownBy(() -> answering.answer(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private DuplicateRow seen() {
        return answering.compare(pair.id());
    }

    private AnswerDuplicate says(Verdict verdict, String remark) {
        return says(verdict, remark, 0);
    }

    private AnswerDuplicate says(Verdict verdict, String remark, int seen) {
        return new AnswerDuplicate(SubmissionKey.random(), pair.id(), seen, verdict, remark);
    }
}
