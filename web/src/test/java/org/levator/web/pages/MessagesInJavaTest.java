package org.levator.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads comes from a bundle, never from Java. */
class MessagesInJavaTest {
    private static final Pattern LITERAL = Pattern.compile("(?:new FacesMessage|setSummary|setDetail)\\([^;]*\"");

    static List<Path> code() {
        return Sources.under(Sources.JAVA, ".java");
    }

    @ParameterizedTest
    @MethodSource("code")
    void no_message_is_written_in_java(Path file) {
        assertThat(LITERAL.matcher(Sources.read(file)).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new FacesMessage(\"Saved\");",
                "new FacesMessage(FacesMessage.SEVERITY_ERROR,\n    \"No\", null);",
                "message.setSummary(\"Saved\");"
            })
    void one_that_is_gets_caught(String code) {
        assertThat(LITERAL.matcher(code).find()).isTrue();
    }
}
