package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.levator.Rule;
import org.levator.it.Visitor;

/**
 * Two people open the same form and save one after the other: the second is told so, sees both texts, keeps her own in the fields, and
 * decides. Two who save in the same instant fare no worse (DI-1).
 */
class BothTextsIT {
    private static final Edit[] EDITS = {
        new Edit("who she is", "renee.gagnon", c -> "patient?id=" + c.patient(), "patient", "save", "pronouns", true),
        new Edit(
                "what every examiner knows",
                "priya.natarajan",
                c -> "patient?id=" + c.patient(),
                "care",
                "saveCare",
                "bodyWords",
                true),
        new Edit("why she comes", "priya.natarajan", BothTextsIT::page, "describe", "saveReason", "reason", true),
        new Edit(
                "who sent her", "priya.natarajan", BothTextsIT::page, "describe", "saveReason", "referralReason", true),
        new Edit("what she told once", "priya.natarajan", BothTextsIT::page, "story", "tell", "told", true),
        new Edit("a letter", "priya.natarajan", c -> "letter?id=" + c.letter(), "letter", "keep", "question", true),
        new Edit(
                "the directory",
                "renee.gagnon",
                c -> "recipient?id=" + recipient(c),
                "recipient",
                "save",
                "name",
                true),
        new Edit("a visit's time", "renee.gagnon", BothTextsIT::quietDay, "days", "moveIt", "newTime", false),
    };

    @TestFactory
    @Rule("DI-1")
    Stream<DynamicTest> who_saves_second_sees_both_texts_and_decides() {
        return each(edit -> {
            var hers = NewCase.of(Visitor.known("priya.natarajan"));
            var address = edit.address.apply(hers);
            var mine = edit.filled(Visitor.known("priya.natarajan"), address, hers, edit.mine(hers));
            var other = edit.filled(Visitor.signedIn(edit.colleague), address, hers, edit.theirs(hers));

            assertThat(Filled.outcome(other.press())).doesNotContain("data-focus");
            var answer = mine.press();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Filled.outcome(answer)).contains("data-focus").contains("meanwhile");
            assertThat(answer.body()).contains(edit.mine(hers)).contains(edit.theirs(hers));
            assertThat(rows(hers)).contains(edit.theirs(hers)).doesNotContain(edit.mine(hers));

            assertThat(Filled.outcome(edit.again(mine, answer, hers).press())).doesNotContain("data-focus");
            assertThat(rows(hers)).contains(edit.mine(hers));
        });
    }

    @TestFactory
    @Rule("DI-1")
    Stream<DynamicTest> of_two_who_save_in_the_same_instant_one_is_kept_and_the_other_keeps_her_text() {
        return each(edit -> {
            var hers = NewCase.of(Visitor.known("priya.natarajan"));
            var address = edit.address.apply(hers);
            var mine = edit.filled(Visitor.known("priya.natarajan"), address, hers, edit.mine(hers));
            var other = edit.filled(Visitor.signedIn(edit.colleague), address, hers, edit.theirs(hers));

            var both = Stream.of(mine, other)
                    .map(form -> CompletableFuture.supplyAsync(form::press))
                    .toList();
            var refused = both.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> Filled.outcome(answer).contains("data-focus"))
                    .toList();

            assertThat(refused).hasSize(1).allSatisfy(answer -> {
                assertThat(Filled.outcome(answer)).contains("meanwhile");
                assertThat(answer.body()).contains(edit.mine(hers)).contains(edit.theirs(hers));
            });
        });
    }

    /** No form holds the one on record, so none can be compared with it: it is told, masked. */
    @Test
    @Rule({"DI-1", "PAT-2"})
    void of_two_who_type_a_health_number_the_second_sees_the_firsts() {
        var hers = NewCase.of(Visitor.known("priya.natarajan"));
        var mine = card(Visitor.known("priya.natarajan"), hers, "BC", "9123456780");
        var other = card(Visitor.signedIn("renee.gagnon"), hers, "QC", "OTTO90550612");
        assertThat(Filled.outcome(other.press())).doesNotContain("data-focus");

        var answer = mine.press();

        assertThat(Filled.outcome(answer)).contains("meanwhile");
        assertThat(answer.body())
                .contains("QC •••• 612")
                .contains("BC 9123 456 780")
                .doesNotContain("(empty)");
        assertThat(number(hers)).isEqualTo("OTTO90550612");
        mine.again(answer).press();
        assertThat(number(hers)).isEqualTo("9123456780");
    }

    private static Filled card(Visitor who, NewCase hers, String province, String number) {
        return Filled.in(
                who,
                "patient?id=" + hers.patient(),
                "patient",
                "save",
                Map.of("healthProvince", province, "healthNumber", number));
    }

    private static String number(NewCase hers) {
        return hers.one(
                """
                select p.health_number_number from patient p join episode e on e.patient_id = p.id where e.id = ?""");
    }

    /** A page kept open, or an answer that was lost: what her row shows counts, not what the server would have shown since. */
    @Test
    @Rule("DI-1")
    void that_a_visit_took_place_is_said_of_the_one_that_was_seen() {
        var hers = NewCase.of(Visitor.known("priya.natarajan"));
        var day = dayOf(hers, "- interval '700 days'");
        var took = Filled.in(Visitor.signedIn("renee.gagnon"), day, "days", "visit:0:tookPlace", Map.of());
        var cancel = Filled.at(took.visitor(), day, took.html(), "days", "visit:0:cancel", shown -> shown);
        var elsewhere = Map.of("visit:0:newTime", "06:17");
        Filled.in(Visitor.known("priya.natarajan"), day, "days", "visit:0:moveIt", elsewhere)
                .press();

        assertThat(Filled.outcome(cancel.press())).contains("meanwhile");
        assertThat(Filled.outcome(took.press())).contains("meanwhile");
        assertThat(hers.one("select state from visit where episode_id = ?")).isEqualTo("BOOKED");

        var seenNow = Filled.in(Visitor.known("priya.natarajan"), day, "days", "visit:0:tookPlace", Map.of());
        assertThat(Filled.outcome(seenNow.press())).doesNotContain("data-focus");
        assertThat(hers.one("select state from visit where episode_id = ?")).isEqualTo("ATTENDED");
    }

    private interface Check {
        void of(Edit edit);
    }

    private static Stream<DynamicTest> each(Check check) {
        return Arrays.stream(EDITS).map(edit -> DynamicTest.dynamicTest(edit.name, () -> check.of(edit)));
    }

    private static String page(NewCase hers) {
        return "case?id=" + hers.episode();
    }

    /** With her visit alone: a day that is full has several pages. */
    private static String quietDay(NewCase hers) {
        return dayOf(hers, "+ interval '300 days'");
    }

    private static String dayOf(NewCase hers, String away) {
        return "home?day="
                + hers.one(
                        """
                        update visit set starts_at = starts_at %s where episode_id = ?
                        returning (starts_at at time zone 'America/Toronto')::date::text"""
                                .formatted(away));
    }

    /** A new one, for this test alone. */
    private static UUID recipient(NewCase hers) {
        var desk = Visitor.known("priya.natarajan");
        var page = desk.open("recipient").body();
        var name = "Dr. " + hers.episode();
        desk.post(Forms.action(page, "recipient"), Forms.filled(page, name), Forms.ours());
        return UUID.fromString(hers.one("select id::text from recipient where name = 'Dr. ' || ?::text"));
    }

    /** Every place that one of the forms writes to. */
    private static String rows(NewCase hers) {
        return hers.one(
                """
                select concat_ws(' ', p.pronouns,
                    (select body_words from care_profile where patient_id = p.id order by revision desc limit 1),
                    (select concat_ws(' ', reason, referral_reason) from episode_description
                     where episode_id = e.id order by revision desc limit 1),
                    (select told from story where episode_id = e.id order by revision desc limit 1),
                    (select string_agg(question, ' ') from letter where episode_id = e.id),
                    (select string_agg(name, ' ') from recipient where name like '% ' || e.id),
                    (select string_agg(to_char(starts_at at time zone 'America/Toronto', 'HH24:MI'), ' ')
                     from visit where episode_id = e.id))
                from episode e join patient p on p.id = e.patient_id where e.id = ?""");
    }

    /** One text of one form; {@code text} is false for a time of day. */
    private record Edit(
            String name,
            String colleague,
            Function<NewCase, String> address,
            String form,
            String button,
            String field,
            boolean text) {
        String mine(NewCase of) {
            return !text ? "06:11" : "Mine " + of.episode();
        }

        String theirs(NewCase of) {
            return !text ? "06:17" : "Theirs " + of.episode();
        }

        Filled filled(Visitor who, String at, NewCase hers, String typed) {
            if (text) {
                return Filled.in(who, at, form, button, Map.of(field, typed));
            }
            var row = row(who.open(at).body(), hers);
            return Filled.in(who, at, form, row + ":" + button, Map.of(row + ":" + field, typed));
        }

        /** On what the answer shows; the list of visits may have another order by then. */
        Filled again(Filled sent, HttpResponse<String> answer, NewCase hers) {
            if (text) {
                return sent.again(answer);
            }
            var then = sent.fields().get("jakarta.faces.source").replaceFirst(button + "$", "");
            UnaryOperator<String> there = part -> part.replace(then, form + ":" + row(answer.body(), hers) + ":");
            var fields = new HashMap<String, String>();
            sent.fields().forEach((name, content) -> {
                if (name.startsWith(then) || !name.contains(":visit:")) {
                    fields.put(there.apply(name), there.apply(content));
                }
            });
            var shown = Forms.controls(answer.body(), form);
            fields.replaceAll((name, content) -> name.endsWith(":seen") ? Forms.valueOf(shown.get(name)) : content);
            return new Filled(sent.visitor(), sent.page(), sent.to(), fields, true, sent.html());
        }

        /** Where her visit stands in the day's list: clinicians are led to the case from there, reception to the person. */
        private String row(String page, NewCase hers) {
            var patient = "/patient?id=" + hers.patient() + "\"";
            var rows = page.split("id=\"days:visit:");
            for (int i = 1; i < rows.length; i++) {
                if (rows[i - 1].contains("/case?id=" + hers.episode() + "\"") || rows[i - 1].contains(patient)) {
                    return "visit:" + rows[i].substring(0, rows[i].indexOf(':'));
                }
            }
            throw new AssertionError("no visit of hers in the day's list");
        }
    }
}
