package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Hannah has two accounts; by one of them she named the other her cover's, before both were known to be hers. */
class OwnNamingIT {
    @Test
    @Rule({"ACC-2", "CAS-7"})
    void the_administrator_sees_on_her_page_what_she_dealt_with_for_herself() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            var hand = new Hand(tomas.page());
            tomas.go("/person?id=" + Demo.id("hannah.weiss"));
            hand.sees("The same person also signs in as: hannah.weiss.admin");
            hand.sees("Hannah Weiss (hannah.weiss) covers case");
            assertThat(tomas.violations()).isEmpty();
        }
    }

    @Test
    @Rule({"ACC-2", "ACC-3"})
    void the_privacy_officer_sees_it_on_home_and_in_the_log_who_was_linked_with_whom() {
        var linked = LocalDate.now(ZoneId.of("America/Toronto")).minusDays(2).toString();
        try (var ines = BrowserSession.of("ines.ferreira", Language.FR, Viewport.TABLET)) {
            var hand = new Hand(ines.page());
            hand.sees("remplacement dans l’épisode");
            assertThat(ines.violations()).isEmpty();
            ines.go("/access-log");
            ines.page().locator("[id='log:first']").fill(linked);
            ines.page().locator("[id='log:last']").fill(linked);
            ines.page().locator("[id='log:by']").selectOption(new SelectOption().setLabel("Tomas Lindgren"));
            hand.click(AriaRole.BUTTON, "Afficher");
            hand.sees("Hannah Weiss (hannah.weiss.admin)");
            assertThat(ines.violations()).isEmpty();
        }
    }
}
