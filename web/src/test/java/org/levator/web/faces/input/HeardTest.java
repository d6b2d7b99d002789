package org.levator.web.faces.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

class HeardTest {
    private final Heard heard = new Heard();

    @Test
    @Rule("AS-3")
    void a_page_is_told_what_was_heard_and_not_what_could_not_be_shown() {
        heard.hear("first");
        heard.hear("second");
        heard.takeBack("first");

        assertThat(heard.getSendings()).isEqualTo("second");
    }

    @Test
    @Rule("AS-3")
    void what_is_sent_twice_stands_once() {
        heard.hear("first");
        heard.hear("second");
        heard.hear("first");

        assertThat(heard.getSendings()).isEqualTo("second first");
    }

    @Test
    @Rule("AS-3")
    void only_the_last_are_known() {
        IntStream.rangeClosed(1, 30).forEach(number -> heard.hear("n" + number));

        assertThat(heard.getSendings().split(" ")).hasSize(20).startsWith("n11").endsWith("n30");
    }

    @Test
    @Rule("AS-3")
    void a_name_that_no_page_gives_is_nobodys() {
        heard.hear(null);
        heard.hear("");
        heard.hear("<script>");
        heard.hear("much.too.long.for.a.name");
        heard.takeBack(null);

        assertThat(heard.getSendings()).isEmpty();
    }
}
