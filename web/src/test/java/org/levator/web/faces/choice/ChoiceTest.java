package org.levator.web.faces.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.levator.Rule;

class ChoiceTest {
    @Test
    @Rule("AS-2")
    void what_was_chosen_is_in_a_cookie_that_no_script_and_no_other_site_gets() {
        var cookie = LanguageChoice.CHOICE.remember("fr", true).orElseThrow();

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(LanguageChoice.CHOICE.remember("vaginal", true)).isEmpty();
    }
}
