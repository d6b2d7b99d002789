package org.levator.it.access;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Whether two answers could be told apart by who got them. */
final class Same {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    /** The cookie of a message that is shown once; it comes and goes with what this person did before. */
    private static final String FLASH = "csfcfc=";

    private Same() {}

    static Optional<String> difference(HttpResponse<String> one, HttpResponse<String> other) {
        if (one.statusCode() != other.statusCode()) {
            return Optional.of(one.statusCode() + " and " + other.statusCode());
        }
        if (!headers(one).equals(headers(other))) {
            return Optional.of(headers(one) + " and " + headers(other));
        }
        var lines = text(one).split("(?<=>)");
        var others = text(other).split("(?<=>)");
        return lines.length != others.length
                ? Optional.of(lines.length + " and " + others.length + " tags")
                : IntStream.range(0, lines.length)
                        .filter(i -> !lines[i].equals(others[i]))
                        .mapToObj(i -> lines[i] + " and " + others[i])
                        .findFirst();
    }

    /** Without what differs between any two answers: the asked id, nonces, references, view states. */
    private static String text(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll(ID, "ID")
                .replaceAll("nonce(=\"|\\\\?\":\\\\?\"|-)[^\"' ]+", "nonce")
                .replaceAll("csp\\.init\\('[^']+'", "csp.init(")
                .replaceAll("(ViewState[^>]*value=\")[^\"]*", "$1")
                .replaceAll("[2-9A-Y]{4}-[2-9A-Y]{4}", "REFERENCE");
    }

    private static TreeMap<String, Object> headers(HttpResponse<String> answer) {
        var headers = new TreeMap<String, Object>();
        answer.headers().map().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("date") && !name.equalsIgnoreCase("server-timing")) {
                headers.put(
                        name.toLowerCase(java.util.Locale.ROOT),
                        new TreeSet<>(values.stream()
                                .filter(v -> !v.startsWith(FLASH))
                                .map(v -> v.replaceAll("nonce-[^']+", "nonce"))
                                .toList()));
            }
        });
        headers.remove("content-length");
        headers.computeIfPresent("set-cookie", (name, left) -> ((TreeSet<?>) left).isEmpty() ? null : left);
        return headers;
    }
}
