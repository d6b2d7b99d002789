package org.levator.it.web;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.levator.it.Visitor;

/**
 * A form of a page, filled in, with one of its buttons pressed as often as wanted: the same bytes each time.
 *
 * @param page where the form was shown
 * @param html the page itself
 */
public record Filled(
        Visitor visitor, String page, String to, Map<String, String> fields, boolean partial, String html) {
    private static final Pattern PARAMETER = Pattern.compile("\\{name:\"([^\"]+)\",value:\"([^\"]*)\"");
    private static final Pattern REDIRECT = Pattern.compile("<redirect url=\"([^\"]+)\"");

    /** @param button the part of its id after the form's */
    public static Filled in(Visitor visitor, String address, String form, String button, Map<String, String> typed) {
        return in(visitor, address, form, button, shown -> {
            typed.forEach((field, value) -> shown.put(form + ":" + field, value));
            return shown;
        });
    }

    static Filled in(
            Visitor visitor, String address, String form, String button, UnaryOperator<Map<String, String>> typed) {
        return at(visitor, address, visitor.open(address).body(), form, button, typed);
    }

    /** @param page as it was answered, to whatever was asked */
    public static Filled at(
            Visitor visitor,
            String address,
            String page,
            String form,
            String button,
            UnaryOperator<Map<String, String>> typed) {
        var fields = typed.apply(Forms.fields(page, form));
        var pressed = form + ":" + button;
        if (!page.contains("id=\"" + pressed + "\"")) {
            throw new IllegalStateException("no button " + pressed + " at " + address);
        }
        fields.put(pressed, "");
        var partial = addCall(fields, page, pressed);
        return new Filled(visitor, address, Forms.action(page, form), new HashMap<>(fields), partial, page);
    }

    /** As PrimeFaces' script sends it, where a button or a choice changes parts of the page only. */
    private static boolean addCall(Map<String, String> fields, String page, String source) {
        var call = Pattern.compile(
                        "ab\\(\\{s:\"" + Pattern.quote(source) + "\"[^}]*?p:\"([^\"]*)\"[^}]*?u:\"([^\"]*)\"")
                .matcher(page);
        if (!call.find()) {
            return false;
        }
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", source);
        fields.put("jakarta.faces.partial.execute", call.group(1).replace(',', ' '));
        fields.put("jakarta.faces.partial.render", call.group(2).replace(',', ' '));
        addParameters(fields, page, source);
        return true;
    }

    /** Those that a button was drawn with. */
    private static void addParameters(Map<String, String> fields, String page, String source) {
        var from = page.indexOf("ab({s:\"" + source + "\"");
        if (from >= 0) {
            PARAMETER
                    .matcher(page.substring(from, page.indexOf("})", from) + 2))
                    .results()
                    .forEach(found -> fields.put(found.group(1), found.group(2)));
        }
    }

    /** The same form with another button, after this one was pressed without a script: as the whole page shows it then. */
    public Filled then(String button, Map<String, String> typed) {
        var alone = new Filled(visitor, page, to, fields, false, html)
                .with(all -> all.keySet().removeIf(name -> name.startsWith("jakarta.faces.partial")));
        var answer = visitor.followed(alone.press()).body();
        return at(visitor, page, answer, form(), button, shown -> {
            typed.forEach((field, value) -> shown.put(form() + ":" + field, value));
            return shown;
        });
    }

    /** What is chosen changes the form: no button is pressed yet. */
    public Filled choosing(String field, String value, String button) {
        var name = form();
        return with(all -> {
                    all.remove(name + ":" + button);
                    all.put(name + ":" + field, value);
                })
                .then(button, Map.of());
    }

    /** The same from someone else's hand. */
    Filled by(Visitor other) {
        return new Filled(other, page, to, fields, partial, html);
    }

    Filled to(String address) {
        return new Filled(visitor, page, address, fields, partial, html);
    }

    Filled withValues(UnaryOperator<String> changed) {
        return with(values -> values.replaceAll((field, value) -> changed.apply(value)));
    }

    public Filled with(Consumer<Map<String, String>> change) {
        var values = new HashMap<>(fields);
        change.accept(values);
        return new Filled(visitor, page, to, values, partial, html);
    }

    /** Its name; a form sends it along. */
    public String form() {
        return fields.keySet().stream()
                .filter(field -> field.equals(fields.get(field)))
                .findFirst()
                .orElseThrow();
    }

    /** The same button once more, on the form as it was answered; an answer to a call left the form where it was. */
    Filled again(HttpResponse<String> answer) {
        if (partial) {
            return with(values -> addParameters(values, answer.body(), values.get("jakarta.faces.source")));
        }
        var id = form();
        var shown = Forms.fields(answer.body(), id);
        fields.forEach((field, value) -> shown.putIfAbsent(field, value)); // the button
        return new Filled(visitor, page, Forms.action(answer.body(), id), new HashMap<>(shown), false, answer.body());
    }

    public HttpResponse<String> press() {
        return partial
                ? visitor.post(
                        to,
                        fields,
                        "Origin",
                        Forms.ours()[1],
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Faces-Request",
                        "partial/ajax",
                        "X-Requested-With",
                        "XMLHttpRequest")
                : visitor.post(to, fields, Forms.ours());
    }

    /** What the person gets to see: the place that she is led to, or the same page, with what is wrong. */
    public static String outcome(HttpResponse<String> answer) {
        var redirect = REDIRECT.matcher(answer.body());
        var place = redirect.find()
                ? redirect.group(1)
                : answer.headers().firstValue("Location").orElse("stays");
        var faults =
                Pattern.compile("data-focus=\"true\">.*?</ul>", Pattern.DOTALL).matcher(answer.body());
        return answer.statusCode() + " " + place + (faults.find() ? " " + faults.group() : "");
    }
}
