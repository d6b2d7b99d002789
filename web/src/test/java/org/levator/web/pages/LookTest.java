package org.levator.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One look: the sign-in pages stand on the same tokens and typeface, and every token that a style asks for exists. */
class LookTest {
    private static final Path OURS = Sources.WEBAPP.resolve("WEB-INF/resources/levator");
    private static final Path SIGN_IN = Path.of("../docker/keycloak/themes/levator/login/resources");
    private static final Pattern USED = Pattern.compile("var\\((--levator-[a-z0-9-]+)");

    @ParameterizedTest
    @CsvSource({
        "css/tokens.css, css/tokens.css",
        "fonts/latin-400.woff2, fonts/latin-400.woff2",
        "fonts/latin-600.woff2, fonts/latin-600.woff2",
        "fonts/latin-700.woff2, fonts/latin-700.woff2",
        "fonts/OFL.txt, fonts/OFL.txt",
        "mark.svg, img/mark.svg"
    })
    void the_sign_in_pages_have_the_same(String ours, String theirs) throws IOException {
        assertThat(Files.mismatch(OURS.resolve(ours), SIGN_IN.resolve(theirs))).isEqualTo(-1);
    }

    @Test
    void every_token_that_a_style_uses_exists() {
        var tokens = Sources.read(OURS.resolve("css/tokens.css"));
        var styles = Sources.under(OURS.resolve("css"), ".css");
        assertThat(styles)
                .flatExtracting(style -> used(Sources.read(style)))
                .isNotEmpty()
                .allMatch(token -> tokens.contains(token + ":"));
    }

    /** A style cannot share declarations between a choice in the menu and a wish of the whole machine. */
    @Test
    void high_contrast_is_the_same_whether_chosen_or_asked_for_by_the_machine() {
        var tokens = Sources.read(OURS.resolve("css/tokens.css"));
        assertThat(declared(tokens, ":root[data-theme=\"contrast\"] {"))
                .hasSizeGreaterThan(10)
                .isEqualTo(declared(tokens, "@media (prefers-contrast: more) {\n  :root {"));
    }

    private static List<String> declared(String style, String rule) {
        var begins = style.indexOf(rule) + rule.length();
        return style.substring(begins, style.indexOf('}', begins))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> used(String style) {
        return USED.matcher(style)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
