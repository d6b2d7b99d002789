package org.levator.web.faces.request;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Where the last posts of one session were led, by all that they held. */
class LastPlaces extends LinkedHashMap<UUID, String> {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 20;

    static UUID fingerprint(String path, Map<String, String[]> parameters) {
        var all = new StringBuilder(path);
        new TreeMap<>(parameters)
                .forEach((name, values) -> all.append('\n').append(name).append(Arrays.toString(values)));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<UUID, String> eldest) {
        return size() > KEPT;
    }
}
