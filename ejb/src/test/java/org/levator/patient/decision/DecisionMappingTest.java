package org.levator.patient.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;
import org.levator.access.Opened;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.shared.SubmissionKey;

class DecisionMappingTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Instant NOW = Instant.parse("2026-11-22T15:00:00.123456Z");

    final Case row = Schema.commit(Case::add);

    @Test
    @Rule("PAT-7")
    void a_paper_comes_back_as_it_was_written_and_only_its_end_moves() {
        var maker = maker();
        add(d -> d.add(maker));
        add(d -> d.add(CapacityEntry.recorded(capacity(false, TODAY.minusDays(2)), row.clinician(), NOW, TODAY)));
        add(d -> d.makers(row.patient()).get(0).end(TODAY.plusDays(3)));

        var back = in(d -> d.makers(row.patient()).get(0).row(TODAY));
        assertThat(back)
                .isEqualTo(new DecisionMakerRow(
                        maker.id(),
                        "Ruth Ames",
                        "sister",
                        Authority.COURT_ORDER,
                        TODAY.minusYears(1),
                        TODAY.minusDays(5),
                        TODAY.plusDays(2),
                        Set.of(Decision.EXAM, Decision.TREATMENT),
                        "seen by Claire",
                        true,
                        true));
        assertThat(onExams(TODAY).decisionMakers()).containsExactly("Ruth Ames");
        assertThat(onExams(TODAY.plusDays(3)).decisionMakers()).isEmpty();
        assertThat(onExams(TODAY.minusDays(3))).isEqualTo(WhoDecides.HERSELF);
    }

    @Test
    @Rule({"PAT-7", "AZ-2"})
    void a_paper_of_another_patient_is_not_there() {
        var maker = maker();
        add(d -> d.add(maker));
        var other = Schema.commit(Case::add);

        assertThat(found(maker, row)).isTrue();
        assertThat(found(maker, other)).isFalse();
    }

    @Test
    @Rule("PAT-7")
    void of_two_entries_the_newest_by_its_day_counts() {
        add(d -> d.add(CapacityEntry.recorded(capacity(true, TODAY), row.clinician(), NOW, TODAY)));
        add(d -> d.add(CapacityEntry.recorded(
                capacity(false, TODAY.minusDays(1)), row.clinician(), NOW.plusSeconds(9), TODAY)));

        assertThat(onExams(TODAY).herself()).isTrue();
        assertThat(onExams(TODAY.minusDays(1)).herself()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update capacity_entry set presumed = true",
                "delete from capacity_entry",
                "update substitute_decision_maker set name = 'x'",
                "delete from substitute_decision_maker_decision"
            })
    @Rule({"PAT-7", "DI-4"})
    void the_application_cannot_rewrite_who_decided(String sql) throws SQLException {
        try (var connection = Schema.asApplication();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    private static boolean found(SubstituteDecisionMaker maker, Case of) {
        return in(d ->
                d.find(maker.id(), Opened.patient(of.patient(), of.clinician())).isPresent());
    }

    private WhoDecides onExams(LocalDate day) {
        return in(d -> d.on(Decision.EXAM, Opened.byLead(row.episode(), row.patient(), row.clinician()), day));
    }

    private SubstituteDecisionMaker maker() {
        return SubstituteDecisionMaker.named(
                new NameDecisionMaker(
                        SubmissionKey.random(),
                        row.patient(),
                        "Ruth Ames",
                        "sister",
                        Authority.COURT_ORDER,
                        TODAY.minusYears(1),
                        TODAY.minusDays(5),
                        null,
                        Set.of(Decision.EXAM, Decision.TREATMENT),
                        "seen by Claire"),
                row.clinician(),
                NOW,
                TODAY);
    }

    private RecordCapacity capacity(boolean presumed, LocalDate asOf) {
        return new RecordCapacity(SubmissionKey.random(), row.patient(), Decision.EXAM, presumed, "seen twice", asOf);
    }

    private static void add(Consumer<Decisions> work) {
        in(d -> {
            work.accept(d);
            return null;
        });
    }

    private static <T> T in(Function<Decisions, T> work) {
        return Schema.commit(em -> work.apply(Schema.in(em, new Decisions())));
    }
}
