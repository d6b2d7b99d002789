package org.levator.web.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.Texts;
import org.levator.web.faces.text.When;

class FlagBannerTest {
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    @Test
    @Rule("CAS-2")
    void a_flag_asks_for_today_only_when_its_day_has_come() {
        assertThat(words(false).by(NOW)).isEqualTo("Flag: act today");
        assertThat(words(true).by(NOW.plus(Duration.ofDays(3)))).isEqualTo("Flag: act by 2026-11-25");
    }

    private static FlagBanner words(boolean toCome) {
        var words = new FlagBanner();
        words.texts = new Texts() {
            @Override
            public FeatureTexts get(Object feature) {
                return in(Locale.ENGLISH, feature.toString());
            }
        };
        words.when = new When() {
            @Override
            public boolean toCome(Instant instant) {
                return toCome;
            }

            @Override
            public String day(Instant instant) {
                return instant.toString().substring(0, 10);
            }
        };
        return words;
    }
}
