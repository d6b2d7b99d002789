package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** The privacy officer finds out who was in a record and what an opening from outside was used for; her own look is logged of the patient. */
class AccessLogIT {
    private static final UUID HER = Demo.id("patient 1");

    @Test
    @Rule({"ACC-3", "ACC-5"})
    void who_was_in_a_record_is_told_and_the_question_is_logged() {
        Visitor.known("claire.boisvert").open("case?id=" + Demo.id("case 1"));
        var looks = looks();
        try (var ines = BrowserSession.of("ines.ferreira", Language.EN, Viewport.DESK)) {
            var hand = new Hand(ines.page());
            hand.click(ines.page().locator(".lv-rail"), AriaRole.LINK, "Access log");
            hand.write("Full name", "Maya Tremblay-Okafor");
            hand.click(AriaRole.BUTTON, "Show");
            hand.sees("full name together with the birth date");
            assertThat(looks()).isEqualTo(looks);

            hand.write("Full name", "");
            hand.write("Case number", Demo.one("select number from episode where id = ?", Demo.id("case 1")));
            hand.click(AriaRole.BUTTON, "Show");
            hand.sees("Who was in this record");
            hand.sees(ines.page().locator("table").first(), "Claire Boisvert");
            hand.sees(ines.page().locator("table").last(), "Case seen");
            assertThat(ines.violations()).isEmpty();
        }
        assertThat(looks()).isEqualTo(looks + 1);
    }

    @Test
    @Rule("ACC-5")
    void a_review_leads_to_what_the_opening_was_used_for() {
        try (var ines = BrowserSession.of("ines.ferreira", Language.FR, Viewport.TABLET)) {
            var hand = new Hand(ines.page());
            ines.go("/access-log?opening=" + Demo.id("break glass"));
            hand.sees("Seulement ce qui a été fait par cette ouverture");
            hand.sees(ines.page().locator("table"), "Hors du cercle");
            assertThat(ines.page().locator("tbody tr").count()).isEqualTo(3);
            assertThat(ines.violations()).isEmpty();
        }
    }

    private static long looks() {
        return Demo.count("from access_entry where act = 'VIEW_ACCESS_LOG' and patient_id = ?", HER);
    }
}
