package org.levator.episode.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.sealing.FakeSeals;
import org.levator.sealing.SealedKind;
import org.levator.sealing.Sealer;
import org.levator.sealing.SealingRule;
import org.levator.sealing.WrongEntry;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

/** Why Bea comes, in two revisions; the second is about Ada. */
class DescriptionSealingTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    static final Description BEAS = new Description("It hurts.", null);
    static final Description ADAS = new Description("After the birth.", null);

    final ClinicianId claire = ClinicianId.random();
    final OpenedCase bea = Opened.byLead(EpisodeId.random(), PatientId.random(), claire);
    final OpenedCase ada = Opened.byLead(EpisodeId.random(), PatientId.random(), claire);
    final FakeDescriptions descriptions = new FakeDescriptions();
    final FakeSeals seals = new FakeSeals() {
        @Override
        public Instant seal(WrongEntry entry, ClinicianId by, String reason) {
            descriptions.sealed.add(entry.entry());
            return super.seal(entry, by, reason);
        }
    };
    final DescriptionSealing sealing = new DescriptionSealing();

    @BeforeEach
    void wire() {
        var cases = Map.of(bea.episode(), bea, ada.episode(), ada);
        sealing.circle = new FakeCircle(bea) {
            @Override
            public OpenedCase open(EpisodeId episode, Act act) {
                return cases.get(episode);
            }
        };
        sealing.descriptions = descriptions;
        sealing.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        sealing.seals = seals;
        sealing.submissions = new FakeSubmissions();
        write(1, BEAS, claire);
        write(2, ADAS, claire);
    }

    @Test
    @Rule({"NOT-3", "CAS-6", "DI-2"})
    void it_leaves_the_record_once_and_the_one_before_shows_again() {
        var command = command(2, null);
        sealing.seal(command);
        sealing.seal(command);

        assertThat(descriptions.of(bea).revisions()).singleElement().satisfies(left -> assertThat(left.description())
                .isEqualTo(BEAS));
        assertThat(seals.wrong).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(SealedKind.DESCRIPTION);
            assertThat(gone.enteredAt()).isEqualTo(NOW);
            assertThat(gone.reentered()).isNull();
        });
        assertThatThrownBy(() -> sealing.seal(command(2, null))).isInstanceOf(NotFound.class);
        assertThat(descriptions.next(bea.episode())).isEqualTo(3);
    }

    @Test
    @Rule({"NOT-3", "DI-1"})
    void the_right_patients_case_gets_it_if_nothing_stands_there() {
        refused(SealingRule.SAME_PATIENT, command(2, bea.episode()));
        sealing.seal(command(2, ada.episode()));
        assertThat(descriptions.of(ada).newest()).isEqualTo(ADAS);

        refused(DescriptionRule.WRITTEN_THERE_ALREADY, command(1, ada.episode()));
        assertThat(seals.wrong).hasSize(1);
    }

    @Test
    @Rule("NOT-3")
    void its_author_says_so_and_the_lead_of_a_text_whose_author_nobody_knows() {
        write(3, new Description("Hers?", null), ClinicianId.random());
        refused(SealingRule.ONLY_ITS_AUTHOR, command(3, null));

        write(4, new Description("Whose?", null), null);
        assertThat(sealing.sealer(bea.episode(), 4)).isEqualTo(Sealer.FOR_AUTHOR);
        refused(SealingRule.ONLY_AUTHOR_REENTERS, command(4, ada.episode()));
        sealing.seal(command(4, null));
        assertThat(seals.wrong).hasSize(1);
    }

    private void write(int revision, Description description, ClinicianId by) {
        descriptions.add(EpisodeDescription.recorded(bea.episode(), revision, description, by, NOW));
    }

    private void refused(ClinicRule rule, SealDescription command) {
        assertThatThrownBy(() -> sealing.seal(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private SealDescription command(int revision, EpisodeId to) {
        return new SealDescription(SubmissionKey.random(), bea.episode(), revision, "two pages open", to);
    }
}
