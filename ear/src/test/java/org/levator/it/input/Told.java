package org.levator.it.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.levator.it.web.Forms;
import org.levator.shared.Text;

/**
 * What an answer says about what was typed.
 *
 * @param faults the sentence beside each field, by the field's name
 */
record Told(HttpResponse<String> answer, String form, Map<String, String> faults) {
    private static final Pattern SUMMARY = Pattern.compile("<a href=\"#([^\"]+)\"[^>]*>(.*?)</a>", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFD-\\uFFFF ]|\\p{Cs}");
    private static final int LONG = 100_000; // looked for as it is; a page cannot change it
    private static final String[] INSIDES = {"Exception", "\tat ", "org.levator.", "<b onmouseover", "<script>alert"};

    static Told by(HttpResponse<String> answer, String form) {
        assertThat(answer.statusCode()).isLessThan(500);
        for (var inside : INSIDES) {
            var at = answer.body().indexOf(inside);
            assertThat(
                            at < 0
                                    ? ""
                                    : answer.body()
                                            .substring(
                                                    Math.max(0, at - 100),
                                                    Math.min(answer.body().length(), at + 100)))
                    .as(inside)
                    .isEmpty();
        }
        if (answer.body().startsWith("<?xml")) {
            assertThat(Text.isPlain(answer.body()))
                    .as("an answer that a script can read")
                    .isTrue();
        }
        return new Told(answer, form, faults(answer.body()));
    }

    private static Map<String, String> faults(String body) {
        var found = new LinkedHashMap<String, String>();
        var start = body.indexOf("data-focus=\"true\"");
        var links = SUMMARY.matcher(start < 0 ? "" : body.substring(start, body.indexOf("</ul>", start)));
        while (links.find()) {
            found.put(links.group(1), Forms.plain(links.group(2)));
        }
        return found;
    }

    boolean isRefusal() {
        return answer.body().contains("data-focus=\"true\"");
    }

    String summary() {
        var start = answer.body().indexOf("data-focus=\"true\"");
        return start < 0
                ? ""
                : answer.body()
                        .substring(start, answer.body().indexOf("</ul>", start))
                        .replaceAll("<[^>]*>", " ");
    }

    /** Whether a field that came back holds what was typed, but for what no page can show. */
    void stillHolds(Map<String, String> typed) {
        if (typed.values().stream().anyMatch(text -> text.length() > LONG)) {
            assertThat(typed.values().stream().filter(text -> !answer.body().contains(text)))
                    .isEmpty();
            return;
        }
        var shown = Forms.controls(answer.body(), form);
        typed.forEach((field, text) -> {
            if (shown.containsKey(field)) {
                assertThat(visible(Forms.valueOf(shown.get(field))))
                        .as("%s holds what was typed", field)
                        .isEqualTo(visible(text));
            }
        });
    }

    private static String visible(String text) {
        return UNSEEN.matcher(Text.lines(text)).replaceAll("");
    }
}
