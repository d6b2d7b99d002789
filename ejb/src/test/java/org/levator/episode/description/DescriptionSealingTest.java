package org.levator.episode.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.CircleOfCare;
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
    final CaseDescribing describing = new CaseDescribing();

    @BeforeEach
    void wire() {
        sealing.circle = describing.circle = both(bea);
        sealing.descriptions = describing.descriptions = descriptions;
        sealing.clock = describing.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        sealing.seals = seals;
        sealing.submissions = new FakeSubmissions();
        describing.describe(new DescribeCase(bea.episode(), 0, BEAS));
        describing.describe(new DescribeCase(bea.episode(), 1, ADAS));
    }

    @Test
    @Rule({"NOT-3", "CAS-6", "DI-2"})
    void it_leaves_her_record_once_and_the_one_before_shows_again() {
        var command = command(2, null);
        sealing.seal(command);
        sealing.seal(command);

        assertThat(describing.read(bea.episode()).newest()).isEqualTo(BEAS);
        assertThat(describing.read(bea.episode()).revisions()).hasSize(1);
        assertThat(seals.wrong).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo(SealedKind.DESCRIPTION);
            assertThat(gone.patient()).isEqualTo(bea.patient());
            assertThat(gone.enteredAt()).isEqualTo(NOW);
            assertThat(gone.reentered()).isNull();
        });
        var again = command(2, null);
        assertThatThrownBy(() -> sealing.seal(again)).isInstanceOf(NotFound.class);
    }

    @Test
    @Rule({"CAS-6", "DI-1"})
    void what_is_told_next_takes_the_next_number_and_a_form_that_showed_the_sealed_one_is_not_saved() {
        sealing.seal(command(2, null));

        assertThatThrownBy(() -> describing.describe(new DescribeCase(bea.episode(), 2, ADAS)))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(DescriptionRule.CHANGED_MEANWHILE));
        describing.describe(new DescribeCase(bea.episode(), 1, new Description("It hurts again.", null)));
        assertThat(describing.read(bea.episode()).revisions())
                .extracting(DescriptionRow::revision)
                .containsExactly(3, 1);
    }

    @Test
    @Rule({"NOT-3", "CAS-6"})
    void the_right_patients_case_gets_it_if_nothing_stands_there() {
        sealing.seal(command(2, ada.episode()));

        assertThat(describing.read(ada.episode()).newest()).isEqualTo(ADAS);
        UUID sealed = seals.wrong.get(0).entry();
        assertThat(seals.reentered(sealed))
                .isEqualTo(descriptions.get(1, ada).id().uuid());
    }

    @Test
    @Rule({"NOT-3", "DI-1"})
    void it_is_not_put_over_what_stands_there_nor_moved_within_one_record() {
        describing.describe(new DescribeCase(ada.episode(), 0, BEAS));

        refused(DescriptionRule.WRITTEN_THERE_ALREADY, command(2, ada.episode()));
        refused(SealingRule.SAME_PATIENT, command(2, bea.episode()));
        assertThat(seals.wrong).isEmpty();
    }

    @Test
    @Rule("NOT-3")
    void who_recorded_it_says_so_and_the_lead_once_she_has_no_place() {
        sealing.circle = new FakeCircle(Opened.byLead(bea.episode(), bea.patient(), ClinicianId.random()));
        refused(SealingRule.ONLY_ITS_AUTHOR, command(2, null));
        assertThat(sealing.sealer(bea.episode(), 2)).isEqualTo(Sealer.NOBODY);
        seals.left.add(claire);
        assertThat(sealing.sealer(bea.episode(), 2)).isEqualTo(Sealer.LEAD);

        refused(SealingRule.ONLY_AUTHOR_REENTERS, command(2, ada.episode()));
        sealing.seal(command(2, null));
        assertThat(seals.wrong).hasSize(1);
    }

    private void refused(ClinicRule rule, SealDescription command) {
        assertThatThrownBy(() -> sealing.seal(command))
                .isInstanceOfSatisfying(
                        BrokenRule.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    private SealDescription command(int revision, EpisodeId to) {
        return new SealDescription(SubmissionKey.random(), bea.episode(), revision, "two pages open", to);
    }

    private CircleOfCare both(OpenedCase first) {
        return new FakeCircle(first) {
            @Override
            public OpenedCase open(EpisodeId episode, Act act) {
                return episode.equals(ada.episode()) ? ada : super.open(episode, act);
            }
        };
    }
}
