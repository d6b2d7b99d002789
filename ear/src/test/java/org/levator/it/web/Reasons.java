package org.levator.it.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of what a test leaves out: in each line some names, a colon, and why. */
public final class Reasons {
    private Reasons() {}

    /** The names. */
    public static Set<String> in(String list) {
        try (var file = Reasons.class.getResourceAsStream(list)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(": ")[0].split(",")))
                    .map(String::strip)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
