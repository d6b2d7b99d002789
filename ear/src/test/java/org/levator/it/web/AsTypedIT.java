package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;

/** What can be stored is stored as it was typed, up to the last character that a field takes (IN-2). */
class AsTypedIT {
    private static final Map<String, String> BUTTONS =
            Map.of("patient", "save", "care", "saveCare", "describe", "saveReason", "story", "tell");
    private static final Map<String, String> STORED = Map.of(
            "patient:pronouns", "p.pronouns",
            "patient:hours", "p.safe_contact_hours",
            "describe:reason",
                    "(select reason from episode_description where episode_id = e.id order by revision desc limit 1)",
            "describe:referralReason",
                    "(select referral_reason from episode_description where episode_id = e.id order by revision desc limit 1)",
            "story:told", "(select told from story where episode_id = e.id order by revision desc limit 1)",
            "care:adjustmentNote",
                    "(select adjustment_note from care_profile where patient_id = p.id order by revision desc limit 1)");

    @Test
    @Rule("IN-2")
    void all_else_is_stored_byte_for_byte_with_line_feeds() {
        var words = "\uD83D\uDE0C \u202B\u05E9\u05DC\u05D5\u05DD\u202C e\u0301 \uFFFD \u0085\u2028<&]]>'\"";
        var hers = NewCase.of(Visitor.known("priya.natarajan"));
        STORED.forEach((field, column) -> {
            var longest = field.startsWith("story:told") ? 8000 : 60;
            var typed = (words + "\r\n\t" + words + "\r" + "\u00e9".repeat(8000)).substring(0, longest - 1) + ".";
            var form = field.substring(0, field.indexOf(':'));
            var address = form.matches("patient|care") ? "patient?id=" + hers.patient() : "case?id=" + hers.episode();
            var saved = hers.form(address, form, BUTTONS.get(form), Map.of(field.substring(form.length() + 1), typed))
                    .press();
            assertThat(Filled.outcome(saved)).as(field).doesNotContain("data-focus");
            assertThat(hers.one("select " + column
                            + " from patient p join episode e on e.patient_id = p.id where e.id = ?"))
                    .as(field)
                    .isEqualTo(typed.replace("\r\n", "\n").replace('\r', '\n'));
        });
    }

    @Test
    @Rule("IN-2")
    void a_form_saves_what_was_typed_after_forty_other_pages_were_opened() {
        var priya = Visitor.signedIn("priya.natarajan");
        var hers = NewCase.of(priya);
        var form = hers.form("patient?id=" + hers.patient(), "care", "saveCare", Map.of("bodyWords", "la vulve"));
        for (int page = 0; page < 40; page++) {
            priya.open("case?id=" + hers.episode());
        }

        assertThat(form.press().body()).contains("Saved.");
    }
}
