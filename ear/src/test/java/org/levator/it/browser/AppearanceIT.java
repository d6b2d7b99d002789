package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** The page as each person needs it: light, dim or with high contrast; and nothing that must stay in sight is covered. */
class AppearanceIT {
    private static final String INK = "() => getComputedStyle(document.body).color";
    private static final String ANOTHER_ROW =
            "chips => chips.insertAdjacentHTML('beforeend', '<span class=\"lv-chip\">' + 'Très longue consigne '.repeat(9) + '</span>')";

    @Test
    void high_contrast_is_chosen_in_the_menu_and_remembered_and_dim_does_not_win_over_it() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.FR, Viewport.TABLET)) {
            var page = claire.page();
            choose(page, "Tamisé");
            choose(page, "Contraste élevé");
            assertThat(page.locator("html")).hasAttribute("data-theme", "contrast");
            assertThat(page.evaluate(INK)).isEqualTo("rgb(0, 0, 0)");
            assertThat(claire.violations()).isEmpty();

            claire.go("/caseload");
            assertThat(page.locator("html")).hasAttribute("data-theme", "contrast");
            assertThat(page.evaluate(INK)).isEqualTo("rgb(0, 0, 0)");
            page.locator(".lv-menu summary").click();
            assertThat(page.locator("[data-theme-switch='contrast']")).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("[data-theme-switch='dim']")).hasAttribute("aria-pressed", "false");
        }
    }

    @Test
    void during_an_exam_the_strip_stands_below_the_banner_however_tall_that_is() {
        UnderWay.atTheClinic();
        try (var claire = BrowserSession.of("claire.boisvert", Language.FR, Viewport.TABLET)) {
            claire.go("/consent?visit=" + Demo.id("visit today 1"));
            var page = claire.page();
            page.locator(".lv-chips").evaluate(ANOTHER_ROW);
            page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
            page.waitForFunction("() => scrollY > 100");

            var banner = page.locator(".lv-banner");
            assertThat(banner.boundingBox().height).isGreaterThan(100);
            assertThat(top(page.locator(".lv-exam"))).isBetween(bottom(banner) - 1, bottom(banner) + 1);
        }
    }

    private static void choose(Page page, String theme) {
        var menu = page.locator(".lv-menu");
        if (menu.getAttribute("open") == null) menu.locator("summary").click();
        menu.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(theme))
                .click();
    }

    private static double top(Locator part) {
        return part.boundingBox().y;
    }

    private static double bottom(Locator part) {
        return part.boundingBox().y + part.boundingBox().height;
    }
}
