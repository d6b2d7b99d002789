package org.levator.it.input;

import static org.levator.it.input.Clinicians.hannah;
import static org.levator.it.input.Clinicians.hers;
import static org.levator.it.input.Clinicians.hersAgain;
import static org.levator.it.input.Clinicians.ines;
import static org.levator.it.input.Clinicians.priya;
import static org.levator.it.input.Clinicians.renee;
import static org.levator.it.input.Clinicians.tomas;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.levator.it.TestClinic;
import org.levator.it.web.Deed;
import org.levator.it.web.Filled;
import org.levator.it.web.NewCase;

/** Every form with a field, and those of a patient in which there is only something to press. */
final class Typings {
    /** A number of a card is written in one way only. */
    private static final String AS_TYPED = "(?!healthNumber|versionCode).*";

    private static final Map<String, String> NONE = Map.of();

    private Typings() {}

    static Stream<Typing> all() {
        return Stream.of(
                        patient(),
                        episode(),
                        ConsentTypings.all(),
                        NoteTypings.all(),
                        LetterTypings.all(),
                        circle(),
                        people(),
                        pressed())
                .flatMap(typings -> typings);
    }

    /** What others would meet at the clinic is taken away again. */
    static void tidy() {
        TestClinic.change(
                """
                delete from levator.recipient where name ~ '^[a-z]{4}\\d+_' or name = 'Dr. N';
                delete from levator.clinician_registration where title_en ~ '^[a-z]{4}\\d+_';
                delete from levator.clinician_authorisation where province = 'NS';
                delete from levator.therapist_wish where recorded_by_id = '%s';
                delete from levator.clinician where account like 'typed.%%';
                delete from levator.care_team_member where clinician_id = '%s' and relation = 'ASSIGNED'
                """
                        .formatted(clinician("tomas.lindgren"), clinician("odile.therrien")));
    }

    private static Stream<Typing> patient() {
        return Stream.of(
                Typing.of("registration", Typings::registration).keeping(AS_TYPED),
                Typing.of("who she is", () -> onPatient("patient", "save", NONE))
                        .keeping(AS_TYPED),
                Typing.of(
                        "what every examiner knows",
                        () -> onPatient(
                                "care", "saveCare", Map.of("allergiesKnown", "LISTED", "implantsKnown", "LISTED"))),
                Typing.of("what she agreed to", Typings::agreement),
                again("somebody around her"),
                again("who decides"),
                again("capacity"),
                again("another case"),
                Typing.of("duplicate", Typings::duplicate));
    }

    private static Stream<Typing> episode() {
        return Stream.of(
                deed("visit from home"),
                deed("walk-in"),
                again("visit from the case"),
                deed("case moved on"),
                Typing.of("part of a name", Typings::partOfAName).seeking(),
                Typing.of("visit moved", Typings::moved),
                Typing.of("visit moved by itself", Typings::visit),
                Typing.of("visit by mistake", Typings::mistake),
                Typing.of("death by mistake", Typings::life),
                Typing.of("why she comes", () -> onCase("describe", "saveReason", NONE)),
                Typing.of("what she told once", () -> onCase("story", "tell", NONE)),
                Typing.of("told of a leaver", Typings::told),
                Typing.of("set aside", Typings::aside).keeping("reason"),
                Typing.of("caseload searched", () -> Filled.in(priya(), "caseload", "find", "look", NONE))
                        .seeking());
    }

    private static Stream<Typing> circle() {
        return Stream.of(
                Typing.of("colleague assigned", () -> onCase("assign", "assignIt", NONE)),
                Typing.of("cover named", () -> onCase("cover", "coverIt", NONE)),
                Typing.of("handed over", () -> onCase("handOver", "handIt", NONE)),
                Typing.of("whose absence", () -> Filled.in(tomas(), "cover", "away", "show", NONE)),
                Typing.of("whose wish", () -> Filled.in(tomas(), "another-therapist", "find", "show", NONE))
                        .seeking(),
                Typing.of("next lead named", Typings::wished),
                Typing.of("absence covered", Typings::absence),
                Typing.of(
                        "cases of a leaver",
                        () -> Filled.in(
                                tomas(), "leaving?id=" + clinician("odile.therrien"), "succeed", "succeedIt", NONE)),
                Typing.of(
                        "covers of a leaver",
                        () -> Filled.in(
                                tomas(), "leaving?id=" + clinician("odile.therrien"), "covers", "coverThem", NONE)),
                Typing.of("outside the circle", Typings::outside).keeping("reason"),
                Typing.of("opening reviewed", Typings::opening),
                Typing.of("access log", () -> Filled.in(ines(), "access-log", "log", "look", NONE))
                        .seeking());
    }

    private static Stream<Typing> people() {
        return Stream.of(
                Typing.of(
                                "directory",
                                () -> Filled.in(renee(), "recipient", "recipient", "save", Map.of("name", "Dr. N")))
                        .keeping("(?!email).*"),
                Typing.of("directory searched", () -> Filled.in(renee(), "directory", "find", "look", NONE))
                        .seeking(),
                Typing.of(
                        "registered",
                        () -> onPerson("meredith.arseneau", "register", "registerIt", Map.of("starts", someDay()))),
                Typing.of("authorised", () -> onPerson("meredith.arseneau", "authorise", "authoriseIt", onSomeDay())),
                Typing.of("colleague added", Typings::newColleague).keeping("(?!account).*"),
                Typing.of("colleague renamed", Typings::renamed),
                Typing.of("last day", () -> onPerson("meredith.arseneau", "leave", "leaves", NONE)),
                Typing.of("whose account", () -> onPerson("meredith.arseneau", "link", "linkIt", NONE)),
                Typing.of("a limit", () -> Filled.in(tomas(), "home", "limits", "limit:0:set", NONE)),
                Typing.of("supervised", () -> onPerson("sam.oduya", "supervise", "superviseIt", NONE)));
    }

    private static Stream<Typing> pressed() {
        return Stream.of(
                Typing.of("colleagues offered", () -> onCase("colleagues", "offer", NONE)),
                typing("another therapist wished", c -> c.form("case?id=" + c.episode(), "wish", "wishIt", NONE)),
                typing("death told", c -> c.form("case?id=" + c.episode(), "death", "died_yes", NONE)),
                typing("visit took place", c -> c.form("visit?id=" + c.visit(), "became", "tookPlace", NONE)),
                again("letter begun"));
    }

    private static Filled registration() {
        return NewCase.registration(priya(), "Typed").with(fields -> {
            fields.put("register:allergiesKnown", "LISTED");
            fields.put("register:implantsKnown", "LISTED");
        });
    }

    static Typing deed(String name) {
        return Typing.of(name, () -> deed(name, hers()));
    }

    /** Done once more for the same person. */
    private static Typing again(String name) {
        return Typing.of(name, () -> deed(name, hersAgain()));
    }

    static Filled deed(String name, NewCase hers) {
        return Deed.all()
                .filter(deed -> deed.name().equals(name))
                .findFirst()
                .orElseThrow()
                .form()
                .apply(hers);
    }

    /** Typed into a patient of this test alone. */
    static Typing typing(String name, Function<NewCase, Filled> form) {
        return Typing.of(name, () -> form.apply(hers()));
    }

    private static Filled onPatient(String form, String button, Map<String, String> typed) {
        return Filled.in(priya(), "patient?id=" + hersAgain().patient(), form, button, typed);
    }

    private static Filled onCase(String form, String button, Map<String, String> typed) {
        return Filled.in(priya(), "case?id=" + hersAgain().episode(), form, button, typed);
    }

    private static Filled onPerson(String account, String form, String button, Map<String, String> typed) {
        return Filled.in(tomas(), "person?id=" + clinician(account), form, button, typed);
    }

    private static Filled wished() {
        TestClinic.change(
                """
                insert into levator.therapist_wish (id, episode_id, patient_id, seq, wished_on, recorded_by_id, recorded_at)
                select gen_random_uuid(), e.id, e.patient_id,
                    1 + (select count(*) from levator.therapist_wish w where w.episode_id = e.id), current_date, c.id, now()
                from levator.episode e, levator.clinician c
                where e.id = '%s' and c.account = 'tomas.lindgren'
                """
                        .formatted(hersAgain().episode()));
        return Filled.in(tomas(), "another-therapist", "name", "nameIt", NONE);
    }

    /** An account is written in one way only, and is one person's. */
    private static Filled newColleague() {
        var typed =
                Map.of("account", "typed." + UUID.randomUUID(), "language", "EN", "givenName", "A", "familyName", "B");
        return Filled.in(tomas(), "people", "colleague", "addIt", typed);
    }

    private static Filled renamed() {
        TestClinic.change(
                """
                insert into levator.clinician (id, account, given_name, family_name, language, active)
                values (gen_random_uuid(), 'typed.colleague', 'A', 'B', 'EN', true) on conflict do nothing
                """);
        return onPerson("typed.colleague", "rename", "renameIt", NONE);
    }

    /** Of long ago, and not the one of another run. */
    private static String someDay() {
        return LocalDate.of(1950, 1, 1)
                .plusDays(ThreadLocalRandom.current().nextInt(15_000))
                .toString();
    }

    private static Map<String, String> onSomeDay() {
        TestClinic.change("delete from levator.clinician_authorisation where province = 'NS'");
        var day = someDay();
        return Map.of("province", "NS", "since", day, "until", day);
    }

    static String clinician(String account) {
        return TestClinic.column("select id from levator.clinician where account = '" + account + "'")
                .get(0);
    }

    private static Filled agreement() {
        var hers = hersAgain();
        deed("somebody around her", hers).press();
        return hers.form("patient?id=" + hers.patient(), "agreements", "contact:0:agree", NONE);
    }

    private static Filled duplicate() {
        TestClinic.change(
                "insert into levator.possible_duplicate values (gen_random_uuid(), '%s', '%s', '2000-01-01', '%s')"
                        .formatted(hers().patient(), hers().patient(), clinician("priya.natarajan")));
        return Filled.in(renee(), "duplicates", "answers", "pair:0:different", NONE);
    }

    /** Of somebody whose day is short. */
    private static Filled moved() {
        NewCase.of(hannah());
        var page = hannah().open("home").body();
        var row = Pattern.compile("id=\"days:(visit:\\d+):moveIt\"").matcher(page);
        if (!row.find()) {
            throw new IllegalStateException("nothing to move");
        }
        return Filled.in(hannah(), "home", "days", row.group(1) + ":moveIt", NONE);
    }

    /** Offered when there are more cases than a list can show; they are taken away again. */
    private static Filled partOfAName() {
        ManyCases.put();
        return Filled.in(priya(), "home", "whom", "offer", NONE).then("look", NONE);
    }

    /** With somebody else whom it could be given to. */
    private static Filled visit() {
        var hers = NewCase.of(hannah());
        assign("odile.therrien", hers);
        return Filled.in(hannah(), "visit?id=" + hers.visit(), "move", "moveIt", NONE);
    }

    private static Filled mistake() {
        var page = "visit?id=" + NewCase.of(hannah()).visit();
        Filled.in(hannah(), page, "became", "tookPlace", NONE).press();
        return Filled.in(hannah(), page, "mistaken", "takeBack", NONE);
    }

    private static Filled life() {
        var page = "case?id=" + NewCase.of(hannah()).episode();
        Filled.in(hannah(), page, "death", "died_yes", NONE).press();
        return Filled.in(hannah(), page, "lives", "putRight", NONE);
    }

    private static Filled told() {
        var hers = hersAgain();
        assign("odile.therrien", hers);
        return hers.form("case?id=" + hers.episode(), "telling", "tell", NONE);
    }

    /** Of a case in which nothing is planned; it is back the next time. */
    private static Filled aside() {
        var hers = hersAgain();
        TestClinic.change("update levator.visit set state = 'CANCELLED' where state = 'BOOKED' and episode_id = '%s'"
                .formatted(hers.episode()));
        TestClinic.change("delete from levator.aside_entry where episode_id = '%s'".formatted(hers.episode()));
        return Filled.in(priya(), "set-aside?what=NO_NEXT_VISIT&case=" + hers.episode(), "later", "setAside", NONE);
    }

    private static void assign(String account, NewCase hers) {
        TestClinic.change(
                """
                insert into levator.care_team_member (id, episode_id, patient_id, clinician_id, relation, starts)
                select gen_random_uuid(), id, patient_id, '%s', 'ASSIGNED', current_date - 1 from levator.episode where id = '%s'
                """
                        .formatted(clinician(account), hers.episode()));
    }

    private static Filled absence() {
        var shown = Filled.in(tomas(), "cover", "away", "show", Map.of("who", clinician("hannah.weiss")))
                .press();
        return Filled.at(tomas(), "cover", tomas().followed(shown).body(), "cover", "coverIt", fields -> fields);
    }

    /** The case of a colleague whose person has two, so that it is asked which is meant. */
    private static Filled outside() {
        var hers = NewCase.of(hannah());
        hers.another().press();
        var name = hers.one(
                "select chosen_name_given || ' ' || chosen_name_family from patient p join episode e on e.patient_id = p.id where e.id = ?");
        var asked = Filled.in(
                priya(),
                "break-glass",
                "outside",
                "open",
                Map.of("name", name, "born", "1990-05-06", "reason", "Asked"));
        return Filled.at(priya(), "break-glass", asked.press().body(), "outside", "open", fields -> {
            fields.put("outside:chosen", hers.episode().toString());
            return fields;
        });
    }

    private static Filled opening() {
        var hers = NewCase.of(hannah());
        TestClinic.change(
                """
                insert into levator.break_glass (id, episode_id, patient_id, clinician_id, reason, opened_at, runs_until)
                select gen_random_uuid(), id, patient_id, '%s', 'Asked by phone', '2000-01-01 10:00Z', '2000-01-01 10:30Z'
                from levator.episode where id = '%s'
                """
                        .formatted(clinician("priya.natarajan"), hers.episode()));
        return Filled.in(
                ines(), "reviews", "openings", "opening:0:reviewIt", Map.of("opening:0:conclusion", "JUSTIFIED"));
    }
}
