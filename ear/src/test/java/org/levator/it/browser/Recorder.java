package org.levator.it.browser;

import com.microsoft.playwright.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.levator.it.TestClinic;

/** Every request with an id that a browser makes, as it makes it: address, body and what our own pages send beside it. */
final class Recorder {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final List<String> KEPT =
            List.of("content-type", "faces-request", "x-requested-with", "x-levator", "x-levator-input");
    private final List<Recorded> recorded = new CopyOnWriteArrayList<>();

    private Recorder() {}

    /** From now on, in every tab of this browser. */
    static Recorder of(BrowserSession session) {
        var recorder = new Recorder();
        session.page().context().onRequest(recorder::hear);
        return recorder;
    }

    List<Recorded> all() {
        return recorded.stream().distinct().toList();
    }

    private void hear(Request request) {
        var clinic = TestClinic.address().toString();
        if (request.url().startsWith(clinic)) {
            var path = request.url().substring(clinic.length()).replaceFirst("#.*", "");
            var body = Optional.ofNullable(request.postData()).orElse("");
            if (ID.matcher(path + body).find() && !path.startsWith("jakarta.faces.resource")) {
                var headers = request.headers().entrySet().stream()
                        .filter(header -> KEPT.contains(header.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                recorded.add(new Recorded(request.method(), path, body, headers));
            }
        }
    }

    /** @param body as it went over the line; empty for none */
    record Recorded(String method, String path, String body, Map<String, String> headers) {}
}
