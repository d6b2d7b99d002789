package org.levator.it.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levator.it.TestClinic;
import org.levator.it.access.Address;

/** Where a role may read of one case: each page of the access table, with each thing of the case that it can be about. */
final class CasePages {
    private static final Pattern ID = Pattern.compile("\\{(\\w+)}");
    /** What the table does not spell out: the same pages, asked for in another way. */
    private static final List<String> ALSO = List.of(
            "/access-log?opening={opening}",
            "/recalls?id={recall}",
            "/wrong-patient?addendum={addendum}",
            "/wrong-patient?draft={noteDraft}",
            "/wrong-patient?flag={flag}&case={case}",
            "/wrong-patient?letter={letter}");

    private static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("case", "select ?::uuid"),
            Map.entry("patient", "select patient_id from episode where id = ?::uuid"),
            Map.entry("visit", of("visit")),
            Map.entry("note", of("note")),
            Map.entry("addendum", of("note_amendment") + " and kind = 'ADDENDUM'"),
            Map.entry("noteDraft", of("note_draft")),
            Map.entry("letter", of("letter")),
            Map.entry("flag", of("red_flag")),
            Map.entry("sealed", of("sealed_entry")),
            Map.entry("recall", of("letter_recall")),
            Map.entry("opening", of("break_glass")),
            Map.entry("clinician", "select md5('planted colleague ' || ?)::uuid"),
            Map.entry("recipient", "select md5('planted recipient ' || ?)::uuid"));

    private CasePages() {}

    /** The addresses by their row in the table. */
    static Map<String, List<String>> of(String role, UUID episode) {
        var pages = new LinkedHashMap<String, List<String>>();
        for (var page : Address.pagesOf(role)) {
            pages.put(
                    page.name(),
                    Stream.concat(Stream.of(page.name()), alsoOf(page.name()))
                            .flatMap(name -> filled(name, episode))
                            .toList());
        }
        return pages;
    }

    private static Stream<String> alsoOf(String name) {
        return ALSO.stream().filter(also -> path(also).equals(path(name)));
    }

    private static String path(String name) {
        return name.replaceFirst("\\?.*", "");
    }

    private static Stream<String> filled(String name, UUID episode) {
        var id = ID.matcher(name);
        if (!id.find()) {
            return Stream.of(name);
        }
        return TestClinic.column(IDS.get(id.group(1)), episode.toString()).stream()
                .map(one -> name.replace(id.group(), one))
                .flatMap(next -> filled(next, episode));
    }

    private static String of(String table) {
        return "select id from " + table + " where episode_id = ?::uuid";
    }
}
