package org.levator.oversight.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.audit.Outcome;
import org.levator.clinician.Clinicians;
import org.levator.clinician.PersonRow;
import org.levator.oversight.OutsideCases;
import org.levator.oversight.OversightRule;
import org.levator.oversight.SeekCase;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

class AccessReadingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final SeekCase NOBODY = new SeekCase(null, null, null);

    final PatientId mia = PatientId.random();
    final FakeCircle circle =
            new FakeCircle(Opened.by(EpisodeId.random(), mia, ClinicianId.random(), Role.PRIVACY_OFFICER));
    final AccessReading reading = new AccessReading();

    @BeforeEach
    void wire() {
        reading.circle = circle;
        reading.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        reading.clinicians = new Clinicians() {
            @Override
            public List<PersonRow> people() {
                return List.of();
            }
        };
        reading.cases = new OutsideCases() {
            @Override
            public List<PatientId> patients(SeekCase sought) {
                return "L-1".equals(sought.number()) ? List.of(mia) : List.of();
            }
        };
        reading.lines = new AccessLines() {
            @Override
            List<AccessLine> find(AccessCondition condition) {
                return Collections.nCopies(Excerpt.LINES + 1, LINE);
            }

            @Override
            List<Looker> lookers(AccessCondition condition) {
                return List.of(new Looker("Ada Test", Role.THERAPIST, 3, NOW));
            }
        };
    }

    @Test
    @Rule("ACC-3")
    void a_look_at_the_log_is_in_the_log_by_how_many_rows_it_showed() {
        var excerpt = reading.excerpt(about(NOBODY));

        assertThat(excerpt.lines()).hasSize(Excerpt.LINES);
        assertThat(excerpt.more()).isTrue();
        assertThat(excerpt.lookers()).isEmpty();
        assertThat(circle.acts).containsExactly(Act.VIEW_ACCESS_LOG);
    }

    @Test
    @Rule("ACC-3")
    void asked_about_somebody_it_says_who_was_there_and_the_look_is_logged_of_her() {
        assertThat(reading.excerpt(about(new SeekCase("L-1", null, null))).lookers())
                .hasSize(1);
        assertThat(circle.acts).containsExactly(Act.VIEW_ACCESS_LOG);
    }

    @Test
    @Rule("ACC-3")
    void asked_about_nobody_known_it_shows_nothing_instead_of_everything() {
        assertThat(reading.excerpt(about(new SeekCase("L-2", null, null))).lines())
                .isEmpty();
        assertThat(circle.acts).containsExactly(Act.VIEW_ACCESS_LOG);
    }

    @Test
    @Rule("ACC-3")
    void a_name_alone_is_asked_for_its_birth_date() {
        for (var vague : List.of(
                new SeekCase(null, "Maya Tremblay", null), new SeekCase(null, null, LocalDate.of(1994, 3, 18)))) {
            assertThatThrownBy(() -> reading.excerpt(about(vague)))
                    .isInstanceOfSatisfying(
                            BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(OversightRule.WHOM_EXACTLY));
        }
        assertThat(circle.acts).containsExactly(Act.VIEW_ACCESS_LOG, Act.VIEW_ACCESS_LOG); // what each was refused
    }

    private static AccessQuestion about(SeekCase whom) {
        return new AccessQuestion(whom, null, null, null, Selection.EVERYTHING, null, null);
    }

    private static final AccessLine LINE = new AccessLine(
            1, NOW, "Ada Test", Role.THERAPIST, Act.VIEW_NOTE, Outcome.ALLOWED, null, null, null, null, null, null);
}
