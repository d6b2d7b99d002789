package org.levator.shared.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.levator.Rule;

class PrintedSignsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Noël à l’île, « œuvre »",
                "2 000 $ – 5 %",
                "e\u0301",
                "\n\t a\u00a0b\u202fc",
                "Łódź, Ελένη, Ольга",
                "½ °",
                "pain ≤ 3, ≥ 4 weeks → next step ✓"
            })
    void what_people_write_in_english_and_french_is_printed(String text) {
        assertThat(PrintedSigns.firstMissingIn(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"happy 😀 face 😢,😀", "سلام,س", "中文,中", "a\ufe0fb,U+FE0F"})
    @Rule("LET-4")
    void the_first_sign_that_is_not_is_named(String text, String sign) {
        assertThat(PrintedSigns.firstMissingIn(text)).contains(sign);
    }

    @Test
    void a_text_keeps_everything_else() {
        assertThat(PrintedSigns.named("Fine 😀, à demain.")).isEqualTo("Fine [GRINNING FACE], à demain.");
    }
}
