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

    private static List<String> used(String style) {
        return USED.matcher(style)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
