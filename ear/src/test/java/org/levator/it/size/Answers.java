package org.levator.it.size;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** What a number of answers cost: the server's own milliseconds and statements, from the header that tells them. */
final class Answers {
    private static final Pattern COST = Pattern.compile(".*\"(\\d+) statements\", app;dur=([0-9.]+).*");
    private static final int WARM_UP = 20;
    private final List<Double> millis = new ArrayList<>();
    private final TreeSet<Integer> statements = new TreeSet<>();

    /** After some to warm up. */
    static Answers to(int number, IntFunction<HttpResponse<String>> ask) {
        var answers = new Answers();
        for (var i = -WARM_UP; i < number; i++) {
            var answer = ask.apply(Math.floorMod(i, number));
            if (i >= 0) {
                answers.take(answer);
            }
        }
        answers.millis.sort(null);
        return answers;
    }

    private void take(HttpResponse<String> answer) {
        var cost = COST.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
        if (answer.statusCode() != 200 || !cost.matches()) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + ", "
                    + answer.headers().firstValue("Server-Timing"));
        }
        statements.add(Integer.valueOf(cost.group(1)));
        millis.add(Double.valueOf(cost.group(2)));
    }

    /** Every number of statements that one of them cost. */
    TreeSet<Integer> statements() {
        return statements;
    }

    /** As a table's cells: statements, least, median, 95th percentile. */
    String cells() {
        return String.format(Locale.ROOT, "%s | %.0f | %.0f | %.0f", span(), millis.get(0), at(0.5), at(0.95));
    }

    private String span() {
        return statements.size() == 1 ? statements.first().toString() : statements.first() + "–" + statements.last();
    }

    private double at(double share) {
        return millis.get((int) Math.ceil(share * millis.size()) - 1);
    }
}
