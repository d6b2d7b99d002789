package org.levator.it.web.last;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.access.Address;
import org.levator.it.inside.Ids;
import org.levator.it.web.Forms;
import org.levator.it.web.NewCase;
import org.levator.it.web.Planted;

/**
 * No name, number or typed word of a patient is in what the servers log, also while they tell everything (AU-4). Its package comes last: nor is any
 * word that another test has planted.
 */
class LogsIT {
    private static final String MARK = "serin" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    /** The demo's patients; a name that is also a word or a colleague's would prove nothing. */
    private static final String PEOPLE =
            """
            with demo as (select p.* from patient p join episode e on e.patient_id = p.id where substring(e.number from '[0-9]+')::int < 20500)
            select chosen_name_given || ' ' || chosen_name_family from demo where chosen_name_family is not null
            union select legal_name_given || ' ' || legal_name_family from demo where legal_name_family is not null
            union select chosen_name_family from demo where length(chosen_name_family) > 5
                and not exists (select 1 from clinician c where c.family_name = chosen_name_family)
            union select health_number_number from demo where health_number_number is not null
            union select number from patient_phone where patient_id in (select id from demo)
            union select email from demo where email is not null
            union select address_line from demo where address_line is not null
            """;

    @Test
    @Rule("AU-4")
    void the_logs_name_nobody() throws Exception {
        journey();
        assertThat(told(TestClinic.log("wildfly.log"), 0)).contains("wflysrv0025");
        assertThat(namedIn(0)).isEmpty();
    }

    @Test
    @Rule("AU-4")
    void nor_do_they_when_asked_to_tell_everything() throws Exception {
        var log = TestClinic.log("wildfly.log");
        var before = Files.size(log);
        try (var server = ModelControllerClient.Factory.create("127.0.0.1", TestClinic.managementPort())) {
            tell(server, "DEBUG");
            try {
                journey();
            } finally {
                tell(server, "INFO");
            }
        }
        assertThat(told(log, before)).contains("debug");
        assertThat(namedIn(before)).isEmpty();
    }

    /** What a therapist reads, types and looks for, things that are refused and a fault included. */
    private static void journey() throws SQLException {
        var therapist = Visitor.known("priya.natarajan");
        var hers = Planted.by(therapist, column -> MARK + column.replaceAll("[^a-z]", ""))
                .newCase();
        try (var database = TestClinic.asOwner()) {
            var ids = new Ids(database, hers.episode());
            Address.withIds().forEach(address -> address.call(therapist, ids::of));
            Address.withIds().forEach(address -> address.call(Visitor.known("claire.boisvert"), ids::of));
        }
        var another = NewCase.of(therapist);
        another.flagSaying(MARK).press();
        another.flagSaying(MARK + "\u0001").press();
        another.flagSaying(MARK.repeat(2000)).press();
        NewCase.registration(therapist, MARK).press();
        NewCase.registration(therapist, MARK + "\u0000").press();
        send(therapist, "POST", "/api/search", "{\"text\": \"" + MARK + "\"}");
        send(therapist, "POST", "/api/search", "{\"text\": \"" + MARK);
        send(therapist, "PUT", "/api/drafts/" + another.visit(), draft(MARK));
        send(therapist, "PUT", "/api/drafts/" + another.visit(), draft(MARK + "\\u0000"));
        send(therapist, "PUT", "/api/drafts/" + another.visit(), draft(MARK) + MARK);
    }

    private static String draft(String text) {
        return "{\"version\": 0, \"sections\": {\"template\": \"SOAP\", \"SUBJECTIVE\": \"" + text + "\"}}";
    }

    private static void send(Visitor therapist, String verb, String path, String body) {
        var headers = Stream.concat(
                Stream.of("Content-Type", "application/json", "X-Levator", "1", "X-Requested-With", "XMLHttpRequest"),
                Stream.of(Forms.ours()));
        therapist.send(verb, path, body, headers.toArray(String[]::new));
    }

    /** @param from where in the server's own log to begin */
    private static Set<String> namedIn(long from) throws IOException, SQLException {
        var named = new TreeSet<String>();
        var words = words();
        for (var file : logs()) {
            var told = told(file, file.endsWith("wildfly.log") ? from : 0);
            words.stream().filter(told::contains).forEach(word -> named.add(file.getFileName() + ": " + word));
        }
        return named;
    }

    private static List<Path> logs() throws IOException {
        try (var files = Files.list(TestClinic.log("wildfly.log").getParent())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String told(Path log, long from) throws IOException {
        var bytes = Files.readAllBytes(log);
        return new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8)
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> words() throws SQLException {
        var words = new ArrayList<>(List.of(MARK));
        try (var database = TestClinic.asOwner();
                var rows = database.createStatement().executeQuery(PEOPLE)) {
            while (rows.next()) {
                words.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        Planted.words().map(word -> word.toLowerCase(Locale.ROOT)).forEach(words::add);
        assertThat(words).hasSizeGreaterThan(60);
        return words;
    }

    /** The console lets through no more than the root logger by default. */
    private static void tell(ModelControllerClient server, String level) throws IOException {
        write(server, level, "root-logger", "ROOT");
        write(server, level, "console-handler", "CONSOLE");
    }

    private static void write(ModelControllerClient server, String level, String kind, String name) throws IOException {
        var write = new ModelNode();
        write.get("operation").set("write-attribute");
        write.get("address").add("subsystem", "logging").add(kind, name);
        write.get("name").set("level");
        write.get("value").set(level);
        var answer = server.execute(write);
        assertThat(answer.get("outcome").asString()).as(answer.toString()).isEqualTo("success");
    }
}
