package org.levator.it.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.levator.it.browser.BrowserSession.Language;

/** What each page of the demo clinic costs browser, server and database. It asserts nothing; docs/benchmarks.md says how to run it. */
class PagesBench {
    private static final int ANSWERS = Integer.getInteger("levator.answers", 100);
    private static final Path TABLE = Path.of("target/pages.md");

    @Test
    void measure() throws IOException {
        UnderWay.atTheClinic();
        var lines = new ArrayList<String>();
        lines.add("| page | language | first load, kB | later, kB | statements | median, ms | 95th percentile, ms |");
        lines.add("|---|---|---|---|---|---|---|");
        for (var language : Language.values()) {
            try (var watch = new PageWatch(Screen.HOME.account(), language)) {
                for (var screen : Screen.values()) {
                    if (!screen.account().equals(Screen.HOME.account())) continue;
                    if (!screen.view().startsWith("public/")) lines.add(line(screen, language, watch));
                }
            }
        }
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }

    private static String line(Screen screen, Language language, PageWatch watch) {
        var weight = watch.weigh(screen);
        var statements = watch.timing().statements();
        var millis = watch.serverMillis(screen, ANSWERS).stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %s | %.0f | %.0f |",
                screen.called(),
                language.name().toLowerCase(Locale.ROOT),
                weight.firstBytes() / 1024.0,
                weight.laterBytes() / 1024.0,
                statements,
                at(0.5, millis),
                at(0.95, millis));
    }

    /** @param share of the answers that were as fast or faster */
    private static double at(double share, List<Double> sorted) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
