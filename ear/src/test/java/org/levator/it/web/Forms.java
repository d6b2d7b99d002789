package org.levator.it.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levator.it.TestClinic;

/** A form of a page, as a browser would send it. */
public final class Forms {
    private static final Pattern CONTROL =
            Pattern.compile("<input\\b[^>]*>|<(textarea|select)\\b.*?</\\1>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option[^>]*selected=\"selected\"[^>]*>");

    private Forms() {}

    /** A new recipient with this name, Save pressed. */
    static Map<String, String> filled(String page, String name) {
        var fields = fields(page, "recipient");
        fields.put("recipient:name", name);
        fields.put("recipient:save", "");
        return fields;
    }

    /** The page's script adds it to each form that it sends. */
    private static String nonce(String page) {
        var found = Pattern.compile("nonce=\"([^\"]+)\"").matcher(page);
        return found.find() ? found.group(1) : "";
    }

    /** What a browser tells beside the form when it is our own page that sends it. */
    public static String[] ours() {
        return new String[] {
            "Origin", TestClinic.address().toString().replaceFirst("/$", ""), "Sec-Fetch-Site", "same-origin"
        };
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What the form holds as the page shows it. */
    static Map<String, String> fields(String page, String formId) {
        var fields = new LinkedHashMap<String, String>();
        var controls = CONTROL.matcher(form(page, formId));
        while (controls.find()) {
            var control = controls.group();
            attribute(control, "name")
                    .filter(name -> isSent(control))
                    .ifPresent(name -> fields.put(name, valueOf(control)));
        }
        fields.put("primefaces.nonce", nonce(page));
        return fields;
    }

    /** The inputs of a form that stand in a page or in an answer to a part of it, as HTML, by name. */
    public static Map<String, String> controls(String html, String formId) {
        var found = new LinkedHashMap<String, String>();
        var controls = CONTROL.matcher(html);
        while (controls.find()) {
            attribute(controls.group(), "name")
                    .filter(name -> name.startsWith(formId + ":"))
                    .ifPresent(name -> found.put(name, controls.group()));
        }
        return found;
    }

    /** Where the form is sent to. */
    static String action(String page, String formId) {
        return attribute(form(page, formId), "action").orElseThrow();
    }

    private static String form(String page, String id) {
        var form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("no form " + id);
        }
        return form.group();
    }

    private static boolean isSent(String control) {
        var box = control.contains("type=\"checkbox\"") || control.contains("type=\"radio\"");
        return !box || control.contains("checked=\"checked\"");
    }

    public static String valueOf(String control) {
        if (control.startsWith("<select")) {
            var chosen = CHOSEN.matcher(control);
            return chosen.find() ? attribute(chosen.group(), "value").orElse("") : "";
        }
        if (control.startsWith("<textarea")) {
            return plain(control.replaceFirst("(?s)^<[^>]*>(.*)</textarea>$", "$1"));
        }
        return attribute(control, "value").orElse("");
    }

    public static Optional<String> attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? Optional.of(plain(found.group(1))) : Optional.empty();
    }

    public static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
