package org.levator.it.size;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.browser.Screen;

/** How long the server takes at size, for pages and for the search; it asserts nothing. Figures: target/size.md. */
class SpeedBench {
    private static final int ANSWERS = Integer.getInteger("levator.answers", 100);
    private static final Path TABLE = Path.of("target/size.md");
    private static final String HEAD =
            "| what | statements | least, ms | median, ms | 95th percentile, ms | load |\n|---|---|---|---|---|---|";
    /** What may be typed, twelve of each kind, from people whom the caller may find and from others. */
    private static final String TYPED =
            """
            with someone as (select p.*, e.number, row_number() over (order by random()) as nth from patient p join episode e on e.patient_id = p.id
                where e.number ~ '^L-100\\d{3}$' order by random() limit 12)
            select trim(concat_ws(' ', chosen_name_given, chosen_name_family)) from someone
            union all select lower(chosen_name_given) from someone
            union all select split_part(folded_names, e'\\n', 1) from someone
            union all select upper(coalesce(chosen_name_family, chosen_name_given)) from someone
            union all select name_given || ' ' || name_family from (select * from patient_former_name order by random() limit 12) as former
            union all select born::text from someone
            union all select born || ' ' || chosen_name_given from someone
            union all select number from (select * from patient_phone order by random() limit 12) as phone
            union all select number from someone
            union all select health_number_number from (select * from patient where health_number_number is not null order by random() limit 12) as card
            union all select substr(chosen_name_given, 1, 2) from someone
            union all select 'zqx' || nth from someone
            """;

    @Test
    void measure() throws IOException {
        BigClinic.isThere();
        var lines = new ArrayList<>(List.of(HEAD));
        searches(lines);
        pages(lines);
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }

    private static void searches(List<String> lines) {
        var typed = TestClinic.column(TYPED);
        for (var account : new String[] {"priya.natarajan", "renee.gagnon"}) {
            var visitor = Visitor.signedIn(account);
            lines.add(line(
                    "search by " + account + ", " + typed.size() + " texts",
                    Answers.to(typed.size(), i -> search(visitor, typed.get(i)))));
        }
    }

    private static void pages(List<String> lines) {
        var priya = Visitor.known("priya.natarajan");
        for (var screen : Screen.values()) {
            if (!screen.view().startsWith("public/")) {
                var reader = Visitor.known(GeneratedPage.reader(screen));
                var addresses = GeneratedPage.some(screen, ANSWERS);
                lines.add(line(
                        screen.called(), Answers.to(ANSWERS, i -> reader.open(addresses.get(i % addresses.size())))));
            }
        }
        var longest = "case?id="
                + TestClinic.column("select id from episode where number = 'L-100001'")
                        .get(0);
        lines.add(line("case with 600 notes", Answers.to(ANSWERS, i -> priya.get(longest))));
        for (var page : new String[] {"caseload?tab=ATTENTION", "caseload?sort=LAST_VISIT&page=5"}) {
            lines.add(line(page, Answers.to(ANSWERS, i -> priya.get(page))));
        }
        for (var account : new String[] {"claire.boisvert", "renee.gagnon", "ines.ferreira"}) {
            var visitor = Visitor.signedIn(account);
            lines.add(line("home of " + account, Answers.to(ANSWERS, i -> visitor.get("home"))));
        }
    }

    private static String line(String what, Answers answers) {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var line = String.format(Locale.ROOT, "| %s | %s | %.1f |", what, answers.cells(), load);
        System.out.println(line);
        return line;
    }

    static HttpResponse<String> search(Visitor visitor, String text) {
        var origin = TestClinic.address().toString().replaceFirst("/$", "");
        var body = "{\"text\": \"" + text.replace("\"", "") + "\"}";
        var headers = Stream.of(
                "Content-Type",
                "application/json",
                "X-Levator",
                "search",
                "Origin",
                origin,
                "Sec-Fetch-Site",
                "same-origin");
        return visitor.send("POST", "api/search", body, headers.toArray(String[]::new));
    }
}
