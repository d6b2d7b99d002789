package org.levator.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HygieneTest {
    static List<Path> pages() {
        return Sources.under(Sources.WEBAPP, ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_says_nothing_by_itself_and_holds_no_style_or_script(Path page) {
        assertThat(Hygiene.faultsOf(Sources.read(page))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Good morning</p>",
                "<p>#{msg.home.title} and more</p>",
                "<p style='color: red'>#{msg.home.title}</p>",
                "<button onclick='go()'/>",
                "<p:ajax xmlns:p='primefaces' oncomplete='go()'/>",
                "<script>go()</script>",
                "<style>p { color: red }</style>",
                "<lv:text xmlns:lv='org.levator/tags' id='a' label='Given name'/>",
                "<h:commandButton xmlns:h='jakarta.faces.html' value='Save'/>",
                "<img alt='A plan'/>",
                "<h:outputText xmlns:h='jakarta.faces.html' value='#{row.story}' escape='false'/>"
            })
    void a_page_that_does_is_caught(String sample) {
        assertThat(Hygiene.faultsOf("<div>" + sample + "</div>")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<kbd>Ctrl</kbd>", "<p>#{msg.home.title} · 2</p>", "<a title='#{msg.home.title}'/>"})
    void what_is_allowed_is_not_caught(String sample) {
        assertThat(Hygiene.faultsOf("<div>" + sample + "</div>")).isEmpty();
    }

    @Test
    void a_long_page_is_caught() {
        assertThat(Hygiene.faultsOf("<div>" + "\n".repeat(Hygiene.LONGEST) + "</div>"))
                .hasSize(1);
    }
}
