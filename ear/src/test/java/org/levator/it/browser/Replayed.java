package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.browser.Recorder.Recorded;

/**
 * What one person's browser asked for, asked by another, or by herself for a patient who is not hers. A form is sent as one of the asking
 * person's own: with the view state of a page that she has just been given.
 */
final class Replayed {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final String REPLACED = "(jakarta\\.faces\\.ViewState|primefaces\\.nonce)=[^&]*";
    private final Visitor visitor;
    private final Pattern words;
    private int requests;
    private int withOwnState;

    /** @param words none of which may be in an answer */
    Replayed(Visitor visitor, Pattern words) {
        this.visitor = visitor;
        this.words = words;
    }

    /** @param changed what becomes of each address and body; of a form's page it is asked for both as it was and as it becomes */
    void all(List<Recorded> recorded, UnaryOperator<String> changed) {
        for (var request : recorded) {
            var path = changed.apply(request.path());
            silent(
                    request.body().isEmpty()
                            ? visitor.get(path)
                            : visitor.send(request.method(), path, changed.apply(fresh(request)), headers(request)));
        }
    }

    int requests() {
        return requests;
    }

    int withOwnState() {
        return withOwnState;
    }

    /** With a view of her own: of the same page where she may open it, else of the one she always may. */
    private String fresh(Recorded form) {
        if (!form.body().contains("jakarta.faces.ViewState=")) {
            return form.body();
        }
        var page = state(form.path()).isEmpty() ? "home" : form.path();
        var opened = visitor.open(page).body();
        var state = STATE.matcher(opened);
        var nonce = NONCE.matcher(opened);
        if (!state.find() || !nonce.find()) {
            return form.body();
        }
        withOwnState++;
        return Pattern.compile(REPLACED)
                .matcher(form.body())
                .replaceAll(found -> found.group(1) + "="
                        + encoded(found.group(1).startsWith("jakarta") ? state.group(1) : nonce.group(1)));
    }

    private String state(String page) {
        var found = STATE.matcher(visitor.open(page).body());
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(
                URLDecoder.decode(text.replace("&amp;", "&"), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String[] headers(Recorded request) {
        var all = new ArrayList<String>();
        request.headers().forEach((name, value) -> all.addAll(List.of(name, value)));
        all.addAll(List.of("Origin", TestClinic.address().toString().replaceFirst("/$", "")));
        all.addAll(List.of("Sec-Fetch-Site", "same-origin"));
        return all.toArray(String[]::new);
    }

    private void silent(HttpResponse<String> first) {
        for (var answer : List.of(first, visitor.followed(first))) {
            requests++;
            var said = words.matcher((answer.headers().map() + answer.body()).toLowerCase(Locale.ROOT));
            assertThat(said.find() ? said.group() : "")
                    .as("%s %s", answer.uri(), answer.statusCode())
                    .isEmpty();
            assertThat(answer.body())
                    .as("%s", answer.uri())
                    .doesNotStartWith("%PDF")
                    .doesNotStartWith("PK");
            assertThat(answer.statusCode()).as("%s", answer.uri()).isLessThan(500);
        }
    }
}
