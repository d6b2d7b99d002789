package org.levator.it.size;

import java.util.List;
import org.levator.it.TestClinic;
import org.levator.it.browser.Screen;

/** Where a page stands on generated cases: of Priya's five hundred, and of the closed ones that she covers. */
final class GeneratedPage {
    private static final String HERS =
            """
            (select e.id, e.patient_id, e.number, e.state from episode e join care_team_member m on m.episode_id = e.id
             where m.clinician_id = md5('levator demo priya.natarajan')::uuid and e.number ~ '^L-[12]\\d{5}$') hers
            """;

    private GeneratedPage() {}

    /** Who reads it: Priya what is said of her own cases, whoever has it in the demo clinic all else. */
    static String reader(Screen screen) {
        return screen == Screen.NOTE_UNSIGNED || !screen.account().equals(Screen.HOME.account())
                ? screen.account()
                : "priya.natarajan";
    }

    /** Addresses by chance; the demo clinic's own for a page that shows nothing of a generated case. */
    static List<String> some(Screen screen, int number) {
        return of(screen, " order by random() limit " + number);
    }

    /** One for each kind of row that is unlike others. */
    static List<String> odd(Screen screen) {
        var apart = apart(screen);
        return apart.isEmpty() ? List.of() : of(screen, apart);
    }

    private static List<String> of(Screen screen, String rest) {
        var sql =
                switch (screen) {
                    case CASE -> "select '/case?id=' || id from " + HERS;
                    case SET_ASIDE ->
                        "select '/set-aside?what=NO_NEXT_VISIT&case=' || id from " + HERS
                                + " where state in ('INQUIRY', 'INTAKE', 'ACTIVE') and not exists (select from visit v"
                                + " where v.episode_id = hers.id and v.state = 'BOOKED' and v.starts_at >= now())";
                    case CASE_NEW ->
                        "select '/case/new?patient=' || patient_id from " + HERS + " where state <> 'DECEASED'";
                    case PATIENT ->
                        "select '/patient?id=' || patient_id from " + HERS + " join patient p on p.id = patient_id";
                    case CONSENT -> visits("/consent?visit=", "v.state = 'ATTENDED'");
                    case VISIT -> visits("/visit?id=", "true");
                    case NOTE -> visits("/note?visit=", "v.state <> 'CANCELLED'");
                    case WRONG_PATIENT -> visits("/wrong-patient?visit=", "v.id in (select visit_id from consent)");
                    case NOTE_SIGNED ->
                        "select '/note/signed?id=' || n.id from note n join " + HERS + " on hers.id = n.episode_id";
                    case FLAG ->
                        "select '/flag?id=' || f.id || '&case=' || hers.id from red_flag f join " + HERS
                                + " on hers.id = f.episode_id";
                    case LETTER -> letters("/letter?id=", "true");
                    case LETTER_SENT -> letters("/letter?id=", "l.state = 'SENT'");
                    case LETTER_NEW -> "select '/letter/new?case=' || id from " + HERS;
                    case LETTER_SEND -> letters("/letter/send?id=", "l.state = 'ISSUED'");
                    case RECIPIENT -> "select '/recipient?id=' || id from recipient";
                    default -> "";
                };
        return sql.isEmpty()
                ? List.of(screen.address())
                : TestClinic.column("select * from (" + sql + rest + ") as pages");
    }

    private static String apart(Screen screen) {
        return switch (screen) {
            case CASE ->
                " where number = 'L-100001' or state in ('TRANSFERRED', 'DECEASED', 'ON_BREAK', 'INQUIRY') limit 40";
            case PATIENT ->
                " where p.chosen_name_family is null or p.legal_name_given is not null or p.interpreter is not null limit 40";
            case NOTE_SIGNED ->
                " where n.no_recorded_consent or n.id in (select note_id from note_amendment) or n.late_entry limit 40";
            case CONSENT ->
                " and v.id in (select c.visit_id from consent c join consent_event s on s.consent_id = c.id and s.kind = 'STOPPED') limit 20";
            case NOTE -> " and v.id in (select visit_id from note_draft) limit 40";
            case FLAG -> " limit 100";
            case LETTER ->
                " and l.id in (select distinct on (state, kind, language) id from letter where id = l.id) limit 60";
            default -> "";
        };
    }

    private static String visits(String page, String which) {
        return "select '" + page + "' || v.id from visit v join " + HERS + " on hers.id = v.episode_id where " + which;
    }

    private static String letters(String page, String which) {
        return "select '" + page + "' || l.id from letter l join " + HERS + " on hers.id = l.episode_id where " + which;
    }
}
