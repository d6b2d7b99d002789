package org.levator.it.browser;

import java.util.Locale;
import java.util.function.Supplier;

/** Every page of the product with the address that shows it to Claire in the demo clinic; a view without an entry fails {@link EveryPageIT}. */
enum Screen {
    HOME("home", () -> "/home"),
    CASELOAD("caseload", () -> "/caseload"),
    CASE("case", () -> "/case?id=" + Demo.id("case 1")),
    PATIENT("patient", () -> "/patient?id=" + Demo.id("patient 1")),
    PATIENT_REGISTER("patient/register", () -> "/patient/register"),
    CONSENT("consent", () -> "/consent?visit=" + Demo.id("visit today 1")),
    NOTE("note", () -> "/note?visit=" + Demo.id("visit today 1")),
    NOTE_SIGNED("note/signed", () -> "/note/signed?id=" + anySignedNote()),
    FLAG("flag", Screen::anyFlag),
    LETTERS("letters", () -> "/letters"),
    LETTER("letter", () -> "/letter?id=" + Demo.id("letter 1")),
    LETTER_NEW("letter/new", () -> "/letter/new?case=" + Demo.id("case 1")),
    LETTER_SEND("letter/send", () -> "/letter/send?id=" + Demo.id("letter 2")),
    DIRECTORY("directory", () -> "/directory"),
    RECIPIENT(
            "recipient",
            () -> "/recipient?id="
                    + Demo.all("select id from recipient order by name").get(0)),
    NOT_FOUND("public/not-found", () -> "/public/not-found"),
    NOT_NOW("public/not-now", () -> "/public/not-now"),
    BROKEN("public/broken", () -> "/public/broken"),
    EXPIRED("public/expired", () -> "/public/expired"),
    SIGNED_OUT("public/signed-out", () -> "/public/signed-out");

    private final String view;
    private final Supplier<String> address;

    Screen(String view, Supplier<String> address) {
        this.view = view;
        this.address = address;
    }

    /** The view's path in the archive, without its ending. */
    String view() {
        return view;
    }

    String address() {
        return address.get();
    }

    /** For instance {@code letter-new.fr.png}. */
    String picture(BrowserSession.Language language) {
        return view.replace('/', '-') + "." + language.name().toLowerCase(Locale.ROOT) + ".png";
    }

    private static String anySignedNote() {
        return Demo.all(
                        """
                        select n.id from note n join care_team_member m on m.episode_id = n.episode_id
                        where m.clinician_id = ? and m.relation = 'LEAD' order by n.service_date, n.id
                        """,
                        Demo.id("claire.boisvert"))
                .get(0);
    }

    private static String anyFlag() {
        return Demo.all(
                        """
                        select '/flag?id=' || f.id || '&case=' || f.episode_id
                        from red_flag f join care_team_member m on m.episode_id = f.episode_id
                        where m.clinician_id = ? and m.relation = 'LEAD' order by f.raised_at, f.id
                        """,
                        Demo.id("claire.boisvert"))
                .get(0);
    }
}
