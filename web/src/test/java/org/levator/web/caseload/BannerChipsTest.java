package org.levator.web.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.caseload.BannerRow;
import org.levator.episode.EpisodeState;
import org.levator.patient.PatientDetails;
import org.levator.patient.PersonName;
import org.levator.patient.Phone;
import org.levator.patient.SafeContact;
import org.levator.patient.care.CareFacts;
import org.levator.safety.FlagRow;
import org.levator.safety.action.ReleasedBy;
import org.levator.safety.screen.Pauses;
import org.levator.safety.screen.Urgency;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.Language;
import org.levator.shared.PatientId;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.Texts;

/** What of a flag stands in the banner. */
class BannerChipsTest {
    static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");

    @Test
    @Rule({"CAS-4", "RED-1"})
    void a_flag_is_a_chip_until_the_patient_has_died() {
        assertThat(first(EpisodeState.ACTIVE, flag(Pauses.INTERNAL, true))).isEqualTo("danger");
        assertThat(first(EpisodeState.ACTIVE, flag(Pauses.INTERNAL, false))).isEqualTo("attention");
        assertThat(first(EpisodeState.DECEASED, flag(Pauses.INTERNAL, true))).isEqualTo("neutral");
        assertThat(first(EpisodeState.DECEASED, flag(Pauses.INTERNAL, false))).isEqualTo("neutral");
    }

    @Test
    @Rule({"CAS-2", "TRN-4"})
    void paused_is_said_only_where_something_is_paused() {
        assertThat(chips(EpisodeState.ACTIVE, flag(Pauses.TRAINERS, false)))
                .extracting(Chip::text)
                .contains("Paused: answer awaited")
                .doesNotContain("Flag: still open");
        assertThat(chips(EpisodeState.ACTIVE, flag(Pauses.NOTHING, false)))
                .contains(new Chip("neutral", "Flag: still open"))
                .extracting(Chip::text)
                .doesNotContain("Paused: answer awaited");
    }

    @Test
    @Rule({"PAT-1", "PAT-6"})
    void how_she_may_be_reached_stands_in_each_of_her_cases() {
        assertThat(chips(EpisodeState.ACTIVE, flag(Pauses.NOTHING, true)))
                .extracting(Chip::text)
                .contains("613 555-0142 · Voicemail: no", "Call: after six");
    }

    /** The kind of the first chip; without one about a flag it is the neutral one about allergies. */
    private static String first(EpisodeState state, FlagRow flag) {
        return chips(state, flag).get(0).kind();
    }

    private static List<Chip> chips(EpisodeState state, FlagRow flag) {
        var chips = new BannerChips();
        chips.texts = new Texts() {
            @Override
            public FeatureTexts get(Object feature) {
                return in(Locale.ENGLISH, feature.toString());
            }
        };
        chips.words = new FlagBanner();
        chips.words.texts = chips.texts;
        return chips.of(banner(state, flag));
    }

    private static FlagRow flag(Pauses pauses, boolean awaitsAction) {
        return new FlagRow(
                FlagId.random(),
                PatientId.random(),
                EpisodeId.random(),
                null,
                null,
                Urgency.values()[0],
                pauses,
                ReleasedBy.ANY_ACTION,
                false,
                false,
                NOW,
                NOW,
                awaitsAction,
                true,
                false);
    }

    private static BannerRow banner(EpisodeState state, FlagRow flag) {
        var details = new PatientDetails(
                new PersonName("Maya", null),
                null,
                null,
                LocalDate.of(1994, 3, 18),
                Language.EN,
                null,
                null,
                List.of(new Phone("613 555-0142", Phone.Use.PREFERRED, Phone.Voicemail.NO)),
                null,
                null,
                new SafeContact("after six", false),
                null,
                null);
        return new BannerRow(
                flag.episode(),
                flag.patient(),
                32,
                "L-20418",
                state,
                null,
                details,
                List.of(),
                CareFacts.NOTHING_ASKED,
                List.of(flag),
                null);
    }
}
