package org.levator.it.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.it.Visitor;
import org.levator.it.browser.Screen;

/** Every page opens on generated cases, on many by chance and on each odd one. */
class EveryPageBench {
    private static final int SOME = 40;

    @BeforeAll
    static void it_is_there() {
        BigClinic.isThere();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void opens(Screen screen) {
        var addresses = new ArrayList<>(GeneratedPage.some(screen, SOME));
        addresses.addAll(GeneratedPage.odd(screen));
        assertThat(addresses).isNotEmpty();
        var who = Visitor.known(GeneratedPage.reader(screen));
        for (var address : addresses) {
            var answer = who.open(address);
            var wanted = screen.view().startsWith("public/") ? answer.statusCode() : 200;
            assertThat(answer.statusCode()).as(address).isLessThan(500).isEqualTo(wanted);
            assertThat(answer.body()).as(address).contains("</html>").doesNotContain("???");
        }
        System.out.println(screen + ": " + addresses.size() + " opened");
    }

    @Test
    void opens_for_those_who_are_in_no_circle() {
        for (var account : new String[] {"renee.gagnon", "ines.ferreira", "tomas.lindgren"}) {
            assertThat(Visitor.known(account).get("home").statusCode()).isEqualTo(200);
        }
        assertThat(Visitor.known("ines.ferreira").get("reviews").statusCode()).isEqualTo(200);
        assertThat(Visitor.known("renee.gagnon").get("letters").statusCode()).isEqualTo(200);
        assertThat(Visitor.known("renee.gagnon").get("duplicates").statusCode()).isEqualTo(200);
    }
}
