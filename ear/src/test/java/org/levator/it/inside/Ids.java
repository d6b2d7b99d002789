package org.levator.it.inside;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Ids of things that belong to one case: {@code NoteId} is the newest row of table {@code note} that leads to the case by its own columns.
 * What the case has none of gets a random id.
 */
public final class Ids {
    private static final Map<String, String> TABLES = Map.of(
            "FlagId", "red_flag",
            "DisclosureId", "disclosure_consent",
            "ReviewId", "note_review",
            "DuplicateId", "possible_duplicate",
            "DecisionMakerId", "substitute_decision_maker",
            "SealedId", "sealed_entry",
            "RecallId", "letter_recall",
            "AmendmentId", "note_amendment");
    private static final String THERAPIST =
            "select id from clinician where registration_number is not null and last_day is null order by account";

    /** Of the drafts first the one whose author has left: the circle reads no other. */
    private static final String LEFT = "select d.id from note_draft d join clinician c on c.id = d.author_id"
            + " where d.episode_id = ?::uuid order by c.last_day nulls last";

    private static final String ADDENDUM =
            "select id from note_amendment where episode_id = ?::uuid and kind = 'ADDENDUM'";

    /** Every table and, of what leads from it to a case, the first. */
    private static final String PATHS =
            """
            select c.relname || ' ' || coalesce(min(a.attname), '') from pg_class c left join pg_attribute a
                on a.attrelid = c.oid and not a.attisdropped and a.attname in ('episode_id', 'visit_id', 'patient_id')
            where c.relkind = 'r' and c.relnamespace = 'levator'::regnamespace group by c.relname
            """;

    /** The schema does not change under a test. */
    private static final Map<String, String> PATH_OF = new ConcurrentHashMap<>();

    private final Connection database;
    private final UUID episode;
    private final Map<String, UUID> known = new HashMap<>();

    public Ids(Connection database, UUID episode) {
        this.database = database;
        this.episode = episode;
    }

    UUID of(Class<?> type) {
        return of(type.getSimpleName());
    }

    /** @param type {@code NoteId} */
    public UUID of(String type) {
        return known.computeIfAbsent(type, this::find);
    }

    private UUID find(String name) {
        try {
            return switch (name) {
                case "EpisodeId" -> episode;
                case "PatientId" -> one("select patient_id from episode where id = ?::uuid", episode);
                case "VisitId" ->
                    one(
                            "select id from visit where episode_id = ?::uuid and state <> 'CANCELLED'"
                                    + " order by starts_at <= now() desc, starts_at desc",
                            episode);
                case "NoteDraftId" -> one(LEFT, episode);
                case "AmendmentId" -> one(ADDENDUM, episode);
                case "ClinicianId" -> one(THERAPIST);
                default -> inTable(table(name));
            };
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private UUID inTable(String table) throws SQLException {
        if (PATH_OF.isEmpty()) {
            for (var path : Sql.list(database, PATHS)) {
                var parts = path.toString().split(" ", -1);
                PATH_OF.put(parts[0], parts[1]);
            }
        }
        var path = PATH_OF.get(table);
        if (path == null) {
            return UUID.randomUUID();
        }
        return switch (path) {
            case "episode_id" -> one("select id from " + table + " where episode_id = ?::uuid", episode);
            case "visit_id" ->
                one(
                        "select id from " + table
                                + " where visit_id in (select id from visit where episode_id = ?::uuid)",
                        episode);
            case "patient_id" ->
                one(
                        "select id from " + table
                                + " where patient_id = (select patient_id from episode where id = ?::uuid)",
                        episode);
            default -> one("select id from " + table);
        };
    }

    private UUID one(String sql, Object... values) throws SQLException {
        return (UUID) Sql.first(database, sql, values).orElseGet(UUID::randomUUID);
    }

    /** @param type {@code NoteId} */
    public static String table(String type) {
        return TABLES.getOrDefault(type, snake(type));
    }

    private static String snake(String idType) {
        return idType.replaceFirst("Id$", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
