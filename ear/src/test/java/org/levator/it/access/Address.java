package org.levator.it.access;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.levator.it.Circles;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;

/** An address of the table, {@code /note?visit={visit}} or {@code PUT /api/drafts/{visit}}, and the simplest call of it. */
public record Address(String name) {
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
    private static final String PRINTS = "POST /api/prints";

    /** Every one that is made with an id. */
    public static List<Address> withIds() {
        return AccessTable.read().names().stream()
                .filter(name -> name.contains("/") && name.contains("{"))
                .map(Address::new)
                .toList();
    }

    /** Every page that is made without one. */
    public static List<Address> withoutIds() {
        return AccessTable.read().names().stream()
                .filter(name -> name.startsWith("/") && !name.contains("{"))
                .map(Address::new)
                .toList();
    }

    /** Every page that somebody of this role may open, wherever she stands or with a place in the circle. */
    public static List<Address> pagesOf(String role) {
        return AccessTable.read().names().stream()
                .filter(name -> name.startsWith("/"))
                .filter(name -> AccessTable.read().row(name).orElseThrow().may().get(role) != AccessTable.May.NO)
                .map(Address::new)
                .toList();
    }

    HttpResponse<String> call(Visitor visitor, Circles circles, boolean strange) {
        return call(visitor, type -> circles.id(type, strange));
    }

    /** @param ids the id for a type such as {@code NoteId} */
    public HttpResponse<String> call(Visitor visitor, Function<String, UUID> ids) {
        var verb = name.contains(" ") ? name.split(" ")[0] : "GET";
        return verb.equals("GET") ? visitor.get(path(ids)) : write(visitor, verb, path(ids));
    }

    public String path(Function<String, UUID> ids) {
        return ID.matcher(name.substring(name.indexOf(' ') + 1))
                .replaceAll(id -> ids.apply(typeOf(id.group(1))).toString());
    }

    private HttpResponse<String> write(Visitor visitor, String verb, String path) {
        var body = name.startsWith(PRINTS) ? "{}" : BODIES.getOrDefault(name, "");
        return visitor.send(
                verb,
                path,
                body,
                "Content-Type",
                body.isEmpty() ? "application/x-www-form-urlencoded" : "application/json",
                "X-Levator",
                path.equals("/stop") ? "stop" : "1",
                "X-Requested-With",
                "XMLHttpRequest",
                "Origin",
                TestClinic.address().toString().replaceFirst("/$", ""),
                "Sec-Fetch-Site",
                "same-origin");
    }

    /** The types of the ids in it. */
    public List<String> types() {
        return ID.matcher(name).results().map(id -> typeOf(id.group(1))).toList();
    }

    private static String typeOf(String name) {
        return TYPES.getOrDefault(name, type(name));
    }

    private static String type(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Id";
    }
}
