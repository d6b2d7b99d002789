package org.levator.web.faces.fault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.levator.Rule;

class MishapsTest {
    final Logger log = Logger.getLogger("org.levator.web");
    final Told told = new Told();

    @Test
    @Rule({"AU-4", "OX-5"})
    void a_fault_is_written_down_by_its_number_and_its_places_and_never_in_the_words_that_it_quotes() {
        var mishaps = new Mishaps();
        mishaps.request = (HttpServletRequest) Proxy.newProxyInstance(
                MishapsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, given) -> null);
        log.addHandler(told);
        try {
            var number = mishaps.report(new IllegalStateException("Maya", new IllegalArgumentException("Tremblay")));
            assertThat(told.lines)
                    .singleElement()
                    .asString()
                    .contains(number, "IllegalArgumentException", "MishapsTest");
        } finally {
            log.removeHandler(told);
        }
        assertThat(told.lines).allSatisfy(line -> assertThat(line).doesNotContain("Maya", "Tremblay"));
    }

    private static class Told extends Handler {
        final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters()) + " " + entry.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
