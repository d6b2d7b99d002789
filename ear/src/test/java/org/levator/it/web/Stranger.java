package org.levator.it.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.inside.Ids;

/** A patient of somebody else with a word in every column: none of them comes when her ids are asked for instead of one's own (AZ-2). */
public final class Stranger {
    private static final List<String> TYPES = List.of(
            "EpisodeId",
            "PatientId",
            "VisitId",
            "NoteId",
            "LetterId",
            "FlagId",
            "ConsentId",
            "DisclosureId",
            "NoteDraftId",
            "RecallId",
            "AmendmentId");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");
    /** How to read all that is kept of a case, table by table, but who looked at it. */
    private static final String KEPT =
            """
            select format('select %L || md5(string_agg(t::text, chr(10) order by t::text)) from %I t where %I = %L', table_name, table_name,
                min(column_name), case min(column_name) when 'episode_id' then ?::uuid else ?::uuid end)
            from information_schema.columns
            where table_schema = 'levator' and column_name in ('episode_id', 'patient_id') and table_name <> 'access_entry'
            group by table_name
            """;

    private static int asked;
    private final NewCase hers;
    private final Pattern words;
    private final Map<String, UUID> ids = new HashMap<>();
    private final String kept;

    Stranger(Planted planted, Pattern words) throws SQLException {
        this.hers = planted.newCase();
        this.words = words;
        try (var database = TestClinic.asOwner()) {
            var found = new Ids(database, planted.episode());
            TYPES.forEach(type -> ids.put(type, found.of(type)));
        }
        this.kept = String.join(" union all ", TestClinic.column(KEPT, hers.episode(), hers.patient()));
    }

    public static Stranger of(Visitor therapist) throws SQLException {
        var mark = mark();
        return new Stranger(Planted.by(therapist, column -> mark), Pattern.compile(mark));
    }

    /** Nobody else says it. */
    static String mark() {
        return "kanari" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    static int asked() {
        return asked;
    }

    UUID episode() {
        return hers.episode();
    }

    NewCase newCase() {
        return hers;
    }

    /**
     * Presses the form with her ids: in its page's address too, which its own view takes parameters from, and in its values only.
     *
     * @return whether there were any to be put in their place
     */
    public boolean isAskedFor(Filled form) {
        var values = form.withValues(this::astray);
        var place = astray(form.page());
        var changed = Stream.of(values.to(place), values)
                .filter(one -> !List.of(form, form.to(form.page())).contains(one))
                .toList();
        if (changed.isEmpty()) {
            return false;
        }
        var before = TestClinic.column(kept);
        for (var one : changed) {
            var answer = one.press();
            silent(answer, words);
            silent(form.visitor().followed(answer), words);
        }
        assertThat(TestClinic.column(kept)).isEqualTo(before);
        return true;
    }

    private String astray(String text) {
        return ID.matcher(text)
                .replaceAll(
                        id -> type(id.group()).map(ids::get).map(UUID::toString).orElse(id.group()));
    }

    private static Optional<String> type(String id) {
        return TestClinic.column(TYPES.stream()
                        .map(type -> "select '%s' from %s where id = '%s'".formatted(type, Ids.table(type), id))
                        .collect(joining(" union all ")))
                .stream()
                .findFirst();
    }

    static void silent(HttpResponse<String> answer, Pattern words) {
        unsaid(answer, words);
        assertThat(answer.body())
                .as("a file from %s", answer.uri())
                .doesNotStartWith("%PDF")
                .doesNotStartWith("PK");
        assertThat(answer.statusCode()).as("%s", answer.uri()).isLessThan(500);
    }

    static void unsaid(HttpResponse<String> answer, Pattern words) {
        asked++;
        assertThat(says(answer, words))
                .as("%s %s", answer.uri(), answer.statusCode())
                .isFalse();
    }

    static boolean says(HttpResponse<String> answer, Pattern words) {
        return words.matcher((answer.headers().map() + answer.body()).toLowerCase(Locale.ROOT))
                .find();
    }
}
