package org.levator.it.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levator.it.inside.Place;

/** The reviewed table {@code access-table.csv}: who may do what. */
final class AccessTable {
    private static final String FILE = "access-table.csv";
    private final List<String> roles;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    private AccessTable(List<String> lines) {
        var head = cells(lines.get(0));
        this.roles = head.subList(2, head.size());
        lines.subList(1, lines.size()).forEach(this::add);
    }

    static AccessTable read() {
        try (var file = AccessTable.class.getResourceAsStream(FILE)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new AccessTable(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> roles() {
        return roles;
    }

    List<String> names() {
        return List.copyOf(rows.keySet());
    }

    Optional<Row> row(String name) {
        return Optional.ofNullable(rows.get(name));
    }

    /** The pages that a role may open without any relation. */
    List<String> pagesOf(String role) {
        return rows.values().stream()
                .filter(row -> row.name().startsWith("/") && row.may().get(role) == May.YES)
                .map(Row::name)
                .toList();
    }

    private void add(String line) {
        var cells = cells(line);
        if (cells.size() != roles.size() + 2) {
            throw new IllegalStateException("not " + (roles.size() + 2) + " cells: " + line);
        }
        var may = new LinkedHashMap<String, May>();
        for (int i = 0; i < roles.size(); i++) {
            may.put(roles.get(i), May.of(cells.get(i + 2)));
        }
        if (rows.put(cells.get(0), new Row(cells.get(0), cells.get(1), may)) != null) {
            throw new IllegalStateException("twice: " + cells.get(0));
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    /** What a role may. */
    enum May {
        /** Refused, whatever the place in a circle. */
        NO("-"),
        /** As the case's lead. */
        LEAD("lead", Place.LEAD),
        /** With a place in the case's circle of care. */
        CIRCLE("circle", Place.LEAD, Place.ASSIGNED, Place.COVER, Place.SUPERVISOR, Place.BREAK_GLASS),
        /** With a place in the circle of care itself: an opening from outside is not enough. */
        MEMBER("member", Place.LEAD, Place.ASSIGNED, Place.COVER, Place.SUPERVISOR),
        /** Without any relation. */
        YES("yes", Place.values());

        private final String word;
        private final Set<Place> places;

        May(String word, Place... places) {
            this.word = word;
            this.places = Set.of(places);
        }

        /** Only a therapist opens a case from outside its circle. */
        boolean in(Place place, String role) {
            var closed = this == CIRCLE && place == Place.BREAK_GLASS && !role.equals("therapist");
            return places.contains(place) && !closed;
        }

        /** Where the circle does not matter, two places show that it does not. */
        List<Place> tried() {
            return this == NO || this == YES ? List.of(Place.LEAD, Place.STRANGER) : List.of(Place.values());
        }

        static May of(String word) {
            return Arrays.stream(values())
                    .filter(may -> may.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("unknown word " + word));
        }
    }

    /**
     * One row.
     *
     * @param traces how many access rows one allowed event leaves
     */
    record Row(String name, String traces, Map<String, May> may) {
        /** A second call within one sitting adds no row. */
        boolean isOncePerSitting() {
            return traces.equals("sitting");
        }

        /** Whether one allowed call that left that many rows left what it should. */
        boolean leaves(int rows) {
            return traces.equals("+") ? rows > 0 : rows == Integer.parseInt(traces);
        }

        boolean isInternal() {
            return traces.equals("internal");
        }
    }
}
