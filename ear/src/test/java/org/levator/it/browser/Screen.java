package org.levator.it.browser;

import java.util.function.Supplier;

/** Every page of the product with the person and the address that show it in the demo clinic; a view without an entry fails {@link EveryPageIT}. */
enum Screen {
    HOME("home", "claire.boisvert", () -> "/home"),
    CASELOAD("caseload", "claire.boisvert", () -> "/caseload"),
    CASE("case", "claire.boisvert", () -> "/case?id=" + Demo.id("case 1")),
    PATIENT("patient", "claire.boisvert", () -> "/patient?id=" + Demo.id("patient 1")),
    PATIENT_REGISTER("patient/register", "claire.boisvert", () -> "/patient/register"),
    CONSENT("consent", "claire.boisvert", () -> "/consent?visit=" + Demo.id("visit today 1")),
    NOTE("note", "claire.boisvert", () -> "/note?visit=" + Demo.id("visit today 1")),
    NOTE_SIGNED("note/signed", "claire.boisvert", () -> "/note/signed?id=" + anySignedNote()),
    FLAG("flag", "claire.boisvert", Screen::anyFlag),
    LETTERS("letters", "claire.boisvert", () -> "/letters"),
    LETTER("letter", "claire.boisvert", () -> "/letter?id=" + Demo.id("letter 1")),
    LETTER_NEW("letter/new", "claire.boisvert", () -> "/letter/new?case=" + Demo.id("case 1")),
    LETTER_SEND("letter/send", "claire.boisvert", () -> "/letter/send?id=" + Demo.id("letter 2")),
    DIRECTORY("directory", "claire.boisvert", () -> "/directory"),
    RECIPIENT(
            "recipient",
            "claire.boisvert",
            () -> "/recipient?id="
                    + Demo.all("select id from recipient order by name").get(0)),
    NOT_FOUND("public/not-found", "claire.boisvert", () -> "/public/not-found"),
    NOT_NOW("public/not-now", "claire.boisvert", () -> "/public/not-now"),
    BROKEN("public/broken", "claire.boisvert", () -> "/public/broken"),
    EXPIRED("public/expired", "claire.boisvert", () -> "/public/expired"),
    SIGNED_OUT("public/signed-out", "claire.boisvert", () -> "/public/signed-out");

    private final String view;
    private final String account;
    private final Supplier<String> address;

    Screen(String view, String account, Supplier<String> address) {
        this.view = view;
        this.account = account;
        this.address = address;
    }

    /** The view's path in the archive, without its ending. */
    String view() {
        return view;
    }

    String account() {
        return account;
    }

    String address() {
        return address.get();
    }

    /** For instance {@code letter-new.fr.png}. */
    String picture(BrowserSession.Language language) {
        return view.replace('/', '-') + "." + language.name().toLowerCase() + ".png";
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
