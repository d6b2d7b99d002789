package org.levator.it.web;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.levator.it.Visitor;

/**
 * A form of a page, filled in, with one of its buttons pressed as often as wanted: the same bytes each time.
 *
 * @param page where the form was shown
 */
record Filled(Visitor visitor, String page, String to, Map<String, String> fields, boolean partial) {
    private static final Pattern REDIRECT = Pattern.compile("<redirect url=\"([^\"]+)\"");

    /** @param button the part of its id after the form's */
    static Filled in(Visitor visitor, String address, String form, String button, Map<String, String> typed) {
        return in(visitor, address, form, button, shown -> {
            typed.forEach((field, value) -> shown.put(form + ":" + field, value));
            return shown;
        });
    }

    static Filled in(
            Visitor visitor, String address, String form, String button, UnaryOperator<Map<String, String>> typed) {
        var page = visitor.open(address).body();
        var fields = typed.apply(Forms.fields(page, form));
        var pressed = form + ":" + button;
        if (!page.contains("id=\"" + pressed + "\"")) {
            throw new IllegalStateException("no button " + pressed + " at " + address);
        }
        fields.put(pressed, "");
        // As PrimeFaces' script sends it, where the button changes parts of the page only.
        var call = Pattern.compile("ab\\(\\{s:\"" + pressed + "\"[^}]*?p:\"([^\"]*)\"[^}]*?u:\"([^\"]*)\"")
                .matcher(page);
        var partial = call.find();
        if (partial) {
            fields.put("jakarta.faces.partial.ajax", "true");
            fields.put("jakarta.faces.source", pressed);
            fields.put("jakarta.faces.partial.execute", call.group(1).replace(',', ' '));
            fields.put("jakarta.faces.partial.render", call.group(2).replace(',', ' '));
        }
        return new Filled(visitor, address, Forms.action(page, form), new HashMap<>(fields), partial);
    }

    /** The same from someone else's hand. */
    Filled by(Visitor other) {
        return new Filled(other, page, to, fields, partial);
    }

    Filled to(String address) {
        return new Filled(visitor, page, address, fields, partial);
    }

    Filled withValues(UnaryOperator<String> changed) {
        var values = new HashMap<>(fields);
        values.replaceAll((field, value) -> changed.apply(value));
        return new Filled(visitor, page, to, values, partial);
    }

    /** The same button once more, on the form as it was answered; an answer to a call left the form where it was. */
    Filled again(HttpResponse<String> answer) {
        if (partial) {
            return this;
        }
        var id = fields.keySet().stream()
                .filter(field -> field.equals(fields.get(field))) // a form names itself
                .findFirst()
                .orElseThrow();
        var shown = Forms.fields(answer.body(), id);
        fields.forEach((field, value) -> shown.putIfAbsent(field, value)); // the button
        return new Filled(visitor, page, Forms.action(answer.body(), id), new HashMap<>(shown), false);
    }

    HttpResponse<String> press() {
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
    static String outcome(HttpResponse<String> answer) {
        var redirect = REDIRECT.matcher(answer.body());
        var place = redirect.find()
                ? redirect.group(1)
                : answer.headers().firstValue("Location").orElse("stays");
        var faults =
                Pattern.compile("data-focus=\"true\">.*?</ul>", Pattern.DOTALL).matcher(answer.body());
        return answer.statusCode() + " " + place + (faults.find() ? " " + faults.group() : "");
    }
}
