package org.levator.it.browser;

import java.util.Locale;
import java.util.function.Supplier;
import org.levator.it.TestClinic;

/** Every page of the product with the address that shows it to Claire, or to whom it is for, in the demo clinic; a view without an entry fails {@link EveryPageIT}. */
public enum Screen {
    HOME("home", 18, () -> "/home"),
    HOME_RECEPTION("home", "home/reception", 5, () -> "/home", "renee.gagnon"),
    HOME_ADMIN("home", "home/admin", 10, () -> "/home", "tomas.lindgren"),
    HOME_PRIVACY("home", "home/privacy", 13, () -> "/home", "ines.ferreira"),
    SET_ASIDE("set-aside", 7, () -> "/set-aside?what=NO_NEXT_VISIT&case=" + Demo.id("case 2")),
    CASELOAD("caseload", 8, () -> "/caseload"),
    CASE("case", 20, () -> "/case?id=" + Demo.id("case 1")),
    CASE_NEW("case/new", 10, () -> "/case/new?patient=" + Demo.id("patient 1")),
    PATIENT("patient", 14, () -> "/patient?id=" + Demo.id("patient 1")),
    PATIENT_REGISTER("patient/register", 2, () -> "/patient/register"),
    VISIT("visit", 8, () -> "/visit?id=" + Demo.id("visit today 1")),
    CONSENT("consent", 18, () -> "/consent?visit=" + Demo.id("visit today 1")),
    NOTE("note", 16, () -> "/note?visit=" + Demo.id("visit today 1")),
    NOTE_SIGNED("note/signed", 13, () -> "/note/signed?id=" + anySignedNote()),
    FLAG("flag", 12, Screen::anyFlag),
    LETTERS("letters", 6, () -> "/letters"),
    LETTERS_RECEPTION("letters", "letters/reception", 4, () -> "/letters", "renee.gagnon"),
    LETTER("letter", 15, () -> "/letter?id=" + Demo.id("letter 1")),
    LETTER_SENT("letter", "letter/sent", 16, () -> "/letter?id=" + Demo.id("letter 7"), "claire.boisvert"),
    LETTER_NEW("letter/new", 12, () -> "/letter/new?case=" + Demo.id("case 1")),
    LETTER_SEND("letter/send", 6, () -> "/letter/send?id=" + Demo.id("letter 2")),
    DIRECTORY("directory", 4, () -> "/directory"),
    RECIPIENT(
            "recipient",
            4,
            () -> "/recipient?id="
                    + TestClinic.column("select id from recipient order by name")
                            .get(0)),
    BREAK_GLASS("break-glass", 4, () -> "/break-glass"),
    REVIEWS("reviews", 9, () -> "/reviews"),
    WRONG_PATIENT("wrong-patient", 25, () -> "/wrong-patient?visit=" + Demo.id("visit today 1")),
    RECALLS("recalls", 8, () -> "/recalls"),
    SEALED("sealed", 6, () -> "/sealed", "ines.ferreira"),
    SEALED_ENTRY("sealed/entry", 15, () -> "/sealed/entry?id=" + Demo.id("sealed consent"), "ines.ferreira"),
    DUPLICATES("duplicates", 8, () -> "/duplicates"),
    SIGNED_IN("signed-in", 0, () -> "/signed-in"),
    NOTE_UNSIGNED("note/unsigned", 16, () -> "/note/unsigned?id=" + Demo.id("draft meredith")),
    PROFILE("profile", 6, () -> "/profile"),
    PEOPLE("people", 5, () -> "/people", "tomas.lindgren"),
    PERSON("person", 11, () -> "/person?id=" + Demo.id("hannah.weiss"), "tomas.lindgren"),
    LEAVING("leaving", 16, () -> "/leaving?id=" + Demo.id("odile.therrien"), "tomas.lindgren"),
    ANOTHER_THERAPIST("another-therapist", 8, () -> "/another-therapist", "tomas.lindgren"),
    COVER("cover", 6, () -> "/cover", "tomas.lindgren"),
    ACCESS_LOG("access-log", 6, () -> "/access-log", "ines.ferreira"),
    NOT_FOUND("public/not-found", 0, () -> "/public/not-found"),
    NOT_NOW("public/not-now", 0, () -> "/public/not-now"),
    TOO_MUCH("public/too-much", 0, () -> "/public/too-much"),
    BROKEN("public/broken", 0, () -> "/public/broken"),
    EXPIRED("public/expired", 0, () -> "/public/expired"),
    SIGNED_OUT("public/signed-out", 0, () -> "/public/signed-out");

    private final String view;
    private final String called;
    private final int statements;
    private final Supplier<String> address;
    private final String account;

    Screen(String view, int statements, Supplier<String> address) {
        this(view, statements, address, "claire.boisvert");
    }

    Screen(String view, int statements, Supplier<String> address, String account) {
        this(view, view, statements, address, account);
    }

    Screen(String view, String called, int statements, Supplier<String> address, String account) {
        this.view = view;
        this.called = called;
        this.statements = statements;
        this.address = address;
        this.account = account;
    }

    /** Whose page it is. */
    public String account() {
        return account;
    }

    /** The view's path in the archive, without its ending. */
    public String view() {
        return view;
    }

    /** In tables and pictures: its view, or what of it is shown where that is looked at more than once. */
    public String called() {
        return called;
    }

    /** The most SQL statements that it may cost, once the frame has been drawn for this person. */
    int statements() {
        return statements;
    }

    /** Where it stands in the demo clinic. */
    public String address() {
        return address.get();
    }

    /** For instance {@code letter-new.fr.png}. */
    String picture(BrowserSession.Language language) {
        return called.replace('/', '-') + "." + language.name().toLowerCase(Locale.ROOT) + ".png";
    }

    private static String anySignedNote() {
        return TestClinic.column(
                        """
                        select n.id from note n join care_team_member m on m.episode_id = n.episode_id
                        where m.clinician_id = ? and m.relation = 'LEAD' order by n.service_date, n.id
                        """,
                        Demo.id("claire.boisvert"))
                .get(0);
    }

    private static String anyFlag() {
        return TestClinic.column(
                        """
                        select '/flag?id=' || f.id || '&case=' || f.episode_id
                        from red_flag f join care_team_member m on m.episode_id = f.episode_id
                        where m.clinician_id = ? and m.relation = 'LEAD' and f.sealed_at is null and f.in_error_at is null order by f.raised_at, f.id
                        """,
                        Demo.id("claire.boisvert"))
                .get(0);
    }
}
