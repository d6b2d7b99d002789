package org.levator.it;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cookies as browsers keep them on one machine: whatever the port, and "Secure" ones on loopback without TLS too. */
final class Cookies {
    private final Map<Key, String> kept = new LinkedHashMap<>();

    synchronized void take(HttpResponse<?> answer) {
        for (var header : answer.headers().allValues("Set-Cookie")) {
            for (var cookie : HttpCookie.parse(header)) {
                var key = new Key(cookie.getName(), cookie.getPath() == null ? "/" : cookie.getPath());
                if (cookie.getMaxAge() == 0 || cookie.hasExpired()) {
                    kept.remove(key);
                } else {
                    kept.put(key, cookie.getValue());
                }
            }
        }
    }

    /** For the request's header. */
    synchronized Optional<String> forRequest(URI address) {
        var fitting = kept.entrySet().stream()
                .filter(cookie -> cookie.getKey().fits(address.getPath()))
                .map(cookie -> cookie.getKey().name() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting);
    }

    synchronized Optional<String> value(String name) {
        return kept.entrySet().stream()
                .filter(cookie -> cookie.getKey().name().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    synchronized void plant(String name, String value) {
        kept.put(new Key(name, "/"), value);
    }

    private record Key(String name, String path) {
        boolean fits(String asked) {
            return asked.equals(path) || asked.startsWith(path.endsWith("/") ? path : path + "/");
        }
    }
}
