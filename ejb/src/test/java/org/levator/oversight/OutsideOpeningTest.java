package org.levator.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.InMemoryOutside;
import org.levator.access.Opened;
import org.levator.access.OutsideCase;
import org.levator.audit.Act;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

class OutsideOpeningTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    final EpisodeId own = EpisodeId.random();
    static final String WHY = "she called and her therapist cannot be reached";

    final OutsideCase foreign = new OutsideCase(EpisodeId.random(), PatientId.random());
    final FakeCircle circle = new FakeCircle(Opened.byLead(own, PatientId.random(), ClinicianId.random())) {
        @Override
        public OutsideCase unopened(EpisodeId episode, Act act) {
            return Optional.of(foreign).filter(c -> c.episode().equals(episode)).orElseThrow(() -> refused(act));
        }
    };
    final List<SoughtCase> hits = List.of(
            new SoughtCase(foreign.episode(), foreign.patient(), "L-20418", NOW),
            new SoughtCase(EpisodeId.random(), foreign.patient(), "L-20419", NOW));
    final InMemoryOutside outside = new InMemoryOutside();
    final OutsideOpening opening = new OutsideOpening();

    @BeforeEach
    void wire() {
        opening.circle = circle;
        opening.outside = outside.at(Clock.fixed(NOW, ZoneOffset.UTC));
        opening.cases = new OutsideCases() {
            @Override
            List<SoughtCase> find(SeekCase sought) {
                return sought.isByPerson() ? hits : List.of();
            }
        };
    }

    @Test
    @Rule({"ACC-5", "DI-2"})
    void a_case_opened_twice_by_the_same_form_is_opened_once_and_logged_each_time() {
        var command = open(foreign.episode());
        opening.open(command);

        assertThat(opening.open(command)).isEqualTo(foreign.episode());
        assertThat(outside.size()).isEqualTo(1);
        assertThat(outside.rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.patient()).isEqualTo(foreign.patient());
            assertThat(row.breakGlass()).isNotNull();
        });
    }

    @Test
    @Rule("ACC-5")
    void a_case_of_her_own_circle_opens_as_always() {
        assertThat(opening.open(open(own))).isEqualTo(own);
        assertThat(outside.size()).isZero();
        assertThat(circle.acts).containsExactly(Act.VIEW_CASE);
    }

    @Test
    @Rule("ACC-1")
    void a_case_that_does_not_exist_opens_nothing() {
        assertThatThrownBy(() -> opening.open(open(EpisodeId.random()))).isInstanceOf(NotFound.class);
        assertThat(outside.size()).isZero();
    }

    @Test
    @Rule({"ACC-5", "ACC-3"})
    void a_try_that_finds_nobody_is_in_the_log() {
        assertThat(opening.find(new SeekOutside(new SeekCase("L-1", null, null), WHY)))
                .isEmpty();
        assertThat(circle.acts).containsExactly(Act.SEEK_OUTSIDE);
    }

    @Test
    @Rule({"ACC-5", "ACC-3"})
    void whoever_is_found_is_named_in_the_log_case_by_case_although_none_is_opened() {
        var maya = new SeekCase(null, "Maya Tremblay", LocalDate.of(1994, 3, 18));

        assertThat(opening.find(new SeekOutside(maya, WHY))).isEqualTo(hits);
        assertThat(circle.patients).containsExactly(foreign.patient(), foreign.patient());
        assertThat(circle.acts).containsExactly(Act.SEEK_OUTSIDE, Act.SEEK_OUTSIDE);
    }

    @Test
    @Rule("ACC-5")
    void a_name_alone_or_a_birth_date_alone_means_nobody() {
        assertThat(new SeekCase(null, "Maya", null).isByPerson()).isFalse();
        assertThat(new SeekCase(null, null, LocalDate.of(1994, 3, 18)).isByPerson())
                .isFalse();
        assertThat(new SeekCase(" ", "Maya  Tremblay-Okafor", LocalDate.of(1994, 3, 18)).foldedName())
                .isEqualTo("maya tremblay-okafor");
        assertThat(new SeekCase("20418", null, null).fullNumber()).isEqualTo("L-20418");
    }

    private static OpenOutside open(EpisodeId episode) {
        return new OpenOutside(SubmissionKey.random(), episode, WHY);
    }
}
