package org.levator.web.faces.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.levator.web.faces.frame.Place;

class FeatureTextsTest {
    final FeatureTexts english = new FeatureTexts("faces", Locale.CANADA);
    final FeatureTexts french = new FeatureTexts("faces", Locale.CANADA_FRENCH);
    final Locale server = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(server);
    }

    @Test
    void a_text_comes_in_the_language_of_the_page() {
        assertThat(english.get("signOut")).isEqualTo("Sign out");
        assertThat(french.get("signOut")).isEqualTo("Se déconnecter");
    }

    @Test
    void english_is_english_on_a_french_server() {
        Locale.setDefault(Locale.CANADA_FRENCH);
        assertThat(new FeatureTexts("faces", Locale.CANADA).get("signOut")).isEqualTo("Sign out");
    }

    @Test
    void arguments_are_filled_in() {
        assertThat(english.of("was", 7)).isEqualTo("was 7");
        assertThat(french.of("was", 7)).isEqualTo("avant 7");
    }

    @Test
    void a_missing_key_shows_itself() {
        assertThat(english.get("nothing")).isEqualTo("?faces.nothing?");
    }

    @Test
    void an_enum_constant_has_its_word_and_nothing_has_none() {
        assertThat(french.label(Place.CASELOAD)).isEqualTo("Mes dossiers");
        assertThat(french.label(null)).isEmpty();
    }

    @Test
    void a_feature_without_texts_is_known() {
        assertThat(FeatureTexts.exist("faces")).isTrue();
        assertThat(FeatureTexts.exist("nowhere")).isFalse();
    }
}
