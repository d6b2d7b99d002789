package org.levator.it.access;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.levator.it.Circles;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** An address of the table, {@code /note?visit={visit}} or {@code PUT /api/drafts/{visit}}, and the simplest call of it. */
record Address(String name) {
    private static final Pattern ID = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> TYPES = Map.of("case", "EpisodeId", "id", "EpisodeId");
    private static final Map<String, String> BODIES = Map.of(
            "PUT /api/drafts/{visit}",
            "{\"version\": 0, \"sections\": {\"template\": \"SOAP\"}}",
            "POST /api/presence",
            "{}",
            "POST /api/search",
            "{\"text\": \"Maya\"}",
            "POST /stop",
            "{\"ticket\": \"none\"}");

    HttpResponse<String> call(Visitor visitor, Circles circles, boolean strange) {
        var parts = name.split(" ", 2);
        var path = ID.matcher(parts[parts.length - 1])
                .replaceAll(id ->
                        Matcher.quoteReplacement(circles.id(TYPES.getOrDefault(id.group(1), type(id.group(1))), strange)
                                .toString()));
        return parts.length == 1 || parts[0].equals("GET") ? visitor.get(path) : write(visitor, parts[0], path);
    }

    private HttpResponse<String> write(Visitor visitor, String verb, String path) {
        return visitor.send(
                verb,
                path,
                BODIES.getOrDefault(name, ""),
                "Content-Type",
                BODIES.containsKey(name) ? "application/json" : "application/x-www-form-urlencoded",
                "X-Levator",
                path.equals("/stop") ? "stop" : "1",
                "X-Requested-With",
                "XMLHttpRequest",
                "Origin",
                TestClinic.address().toString().replaceFirst("/$", ""),
                "Sec-Fetch-Site",
                "same-origin");
    }

    private static String type(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Id";
    }
}
