package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** A case is opened from outside its circle: found by nothing less than what fits, shown as such, told to its lead, and reviewed. */
class OutsideIT {
    private static final String NUMBER = "L-20061";
    private static final UUID EPISODE = Demo.id("case 29");

    @Test
    @Rule({"ACC-5", "ACC-3", "ACC-1"})
    void from_a_reason_to_a_finding() {
        priya_opens_it();
        hannah_who_leads_it_is_told();
        ines_reviews_it();
        hannah_says_that_she_saw_it();
    }

    private static void priya_opens_it() {
        try (var priya = BrowserSession.of("priya.natarajan", Language.EN, Viewport.TABLET)) {
            var hand = new Hand(priya.page());
            priya.go("/case?id=" + UUID.randomUUID());
            hand.sees("This page cannot be shown");
            hand.click(AriaRole.LINK, "Open a case outside my circle");
            assertThat(priya.violations()).isEmpty();
            hand.write("Full name", "Paige Lindqvis");
            hand.write("Birth date", "1990-03-03");
            hand.write("Why you need to see it now", "She is at the door and Hannah is away.");
            hand.click(AriaRole.BUTTON, "Open for 60 minutes");
            hand.sees("No case fits exactly what you entered.");
            hand.write("Full name", "paige LINDQVIST");
            hand.click(AriaRole.BUTTON, "Open for 60 minutes");
            hand.seesMatching(
                    priya.page().locator(".lv-banner"), "from outside the circle of care until \\d\\d:\\d\\d");
            assertThat(priya.violations()).isEmpty();

            priya.go("/patient?id=" + Demo.id("patient 29"));
            hand.seesMatching(
                    priya.page().locator(".lv-outside"), "from outside the circle of care until \\d\\d:\\d\\d");
            hand.sees("What is missing can be added.");
            assertThat(priya.page().locator("[id='patient:number']").isDisabled())
                    .isTrue();
            assertThat(priya.page().locator("[id='patient:otherNumber']").isEnabled())
                    .isTrue();
            assertThat(priya.violations()).isEmpty();

            priya.go("/caseload");
            hand.sees("Caseload");
            assertThat(priya.page().content()).doesNotContain("Lindqvist");
            priya.go("/break-glass");
            hand.sees("Open to you now");
        }
        assertThat(Demo.count(
                        "from access_entry a join break_glass g on g.id = a.break_glass_id"
                                + " where a.account = 'priya.natarajan' and a.act = 'VIEW_CASE' and g.episode_id = ?",
                        EPISODE))
                .isPositive();
        assertThat(Demo.count(
                        "from access_entry where account = 'priya.natarajan' and act = 'SEEK_OUTSIDE' and shown = 0"))
                .isPositive();
    }

    private static void hannah_who_leads_it_is_told() {
        try (var hannah = BrowserSession.of("hannah.weiss", Language.FR, Viewport.DESK)) {
            new Hand(hannah.page()).sees(panel(hannah, "Ouverts hors du cercle"), NUMBER);
        }
    }

    private static void ines_reviews_it() {
        try (var ines = BrowserSession.of("ines.ferreira", Language.EN, Viewport.DESK)) {
            var hand = new Hand(ines.page());
            hand.sees(panel(ines, "Opened from outside the circle"), NUMBER);
            ines.go("/reviews?opened=1");
            hand.click(AriaRole.LINK, "Newer");
            ines.page().waitForURL("**/reviews?opened=0");
            assertThat(ines.violations()).isEmpty();
            var opening = panel(ines, "Opened from outside the circle, " + NUMBER);
            hand.sees(opening, "She is at the door and Hannah is away.");
            opening.getByLabel("Justified").check();
            opening.getByLabel("In your words").fill("Spoken with both.");
            hand.click(opening, AriaRole.BUTTON, "Mark as reviewed");
            hand.sees("Marked as reviewed.");
            assertThat(panel(ines, "Opened from outside the circle, " + NUMBER).count())
                    .isZero();
            hand.sees(ines.page().getByRole(AriaRole.GROUP, named("Reviewed openings")), "Spoken with both.");
        }
        assertThat(Demo.count(
                        "from break_glass g where g.episode_id = ? and not exists"
                                + " (select from break_glass_finding f where f.break_glass_id = g.id)",
                        EPISODE))
                .isZero();
    }

    private static void hannah_says_that_she_saw_it() {
        try (var hannah = BrowserSession.of("hannah.weiss", Language.FR, Viewport.DESK)) {
            var hand = new Hand(hannah.page());
            var opening = panel(hannah, "Ouverts hors du cercle")
                    .getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(NUMBER));
            hand.click(opening, AriaRole.BUTTON, "Vue : " + NUMBER);
            hand.sees("Noté : vous l’avez vue.");
            assertThat(hannah.violations()).isEmpty();
            assertThat(opening.count()).isZero();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator panel(BrowserSession at, String title) {
        return at.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(title).setExact(true))
                .first();
    }
}
