package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** The privacy screen, by key and when nobody does anything; the browser's own clock is turned forward. */
class VeilIT {
    private static final Path PICTURES = Path.of("target/screens");
    private static final String NOTE = "/note?visit=" + Demo.id("visit today 1");

    @BeforeAll
    static void an_exam_is_going_on() {
        UnderWay.atTheClinic();
    }

    @ParameterizedTest
    @CsvSource({"EN, DESK, Privacy screen, Show the page, light", "FR, TABLET, Écran discret, Afficher la page, dim"})
    void a_key_hides_the_page_and_gives_it_back(
            Language language, Viewport viewport, String title, String lift, String theme) {
        try (var claire = BrowserSession.of("claire.boisvert", language, viewport)) {
            var page = claire.page();
            claire.theme(theme);
            claire.go(NOTE);
            var name = page.locator(".lv-banner-name").textContent().strip();
            var pageTitle = page.title();
            var field = page.locator("#note textarea[data-section]").first();
            field.click();
            page.keyboard().press("End");
            page.keyboard().press("F2");

            assertThat(veil(page)).isVisible();
            assertThat(veil(page).locator("h2:visible")).hasText(title);
            assertThat(page.title()).isEqualTo(pageTitle).doesNotContain(name);
            nothingShows(page, name);
            assertThat(claire.violations()).isEmpty();
            claire.screenshot(PICTURES.resolve("veil-" + language + "-" + theme + ".png"));

            page.keyboard().type("unseen");
            page.keyboard().press("F2");
            assertThat(veil(page)).isHidden();
            assertThat(field).isFocused();
            assertThat(field).not().hasValue(Pattern.compile("unseen"));

            page.locator("[data-veils]").click();
            assertThat(veil(page)).isVisible();
            veil(page).getByText(lift).click();
            assertThat(veil(page)).isHidden();
            page.keyboard().press("F2");
            page.keyboard().press("Escape");
            assertThat(veil(page)).isHidden();
            assertThat(page.locator(".lv-banner-name")).isVisible();
        }
    }

    @Test
    void an_open_question_is_hidden_too_and_still_open_afterwards() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            var page = claire.page();
            claire.go(NOTE);
            page.locator("[data-opens=sign]").click();
            assertThat(page.locator("#sign")).isVisible();
            page.keyboard().press("F2");
            assertThat(page.locator("#sign")).isHidden();
            page.keyboard().press("F2");
            assertThat(page.locator("#sign")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EN, DESK, Stay signed in, The sign-in ends at \\d\\d:\\d\\d unless you stay, light",
        "FR, TABLET, Prolonger la session, La session prend fin à \\d\\d:\\d\\d, dim"
    })
    @Rule("AS-3")
    void after_five_minutes_the_page_hides_and_two_minutes_before_the_end_it_asks(
            Language language, Viewport viewport, String stay, String warning, String theme) {
        try (var claire = BrowserSession.of("claire.boisvert", language, viewport)) {
            var page = claire.page();
            claire.theme(theme);
            page.clock().install();
            claire.go(NOTE);
            assertThat(veil(page)).isHidden();
            page.clock().fastForward("04:50");
            assertThat(veil(page)).isHidden();
            page.clock().fastForward("00:15");
            assertThat(veil(page)).isVisible();
            assertThat(status(page)).isEmpty();
            page.clock().fastForward("08:00");
            assertThat(status(page)).containsText(Pattern.compile(warning));
            assertThat(claire.violations()).isEmpty();
            claire.screenshot(PICTURES.resolve("warning-" + language + "-" + theme + ".png"));

            var told = page.waitForRequest(
                    "**/api/presence", () -> veil(page).getByText(stay).click());
            assertThat(told.headerValue("x-levator-input")).isEqualTo("0");
            assertThat(status(page)).isEmpty();
            page.keyboard().press("F2");
            assertThat(veil(page)).isHidden();
        }
    }

    @ParameterizedTest
    @CsvSource({"EN, DESK, The sign-in ends at \\d\\d:\\d\\d", "FR, TABLET, La session prend fin à \\d\\d:\\d\\d"})
    @Rule("AS-3")
    void two_minutes_before_the_twelfth_hour_ends_it_is_said_beside_the_page_which_stays_open(
            Language language, Viewport viewport, String warning) {
        var end = LocalTime.now(ZoneId.of("America/Toronto")).plusHours(12);
        try (var claire = BrowserSession.of("claire.boisvert", language, viewport)) {
            var page = claire.page();
            page.clock().install();
            claire.go(NOTE);
            var ending = page.locator("[data-ending]");
            page.clock().fastForward("11:57:00");
            page.mouse().move(300, 300);
            page.clock().fastForward("00:30");
            assertThat(ending).isEmpty();
            page.mouse().move(310, 310);
            page.clock().fastForward("00:45");
            assertThat(ending).containsText(Pattern.compile(warning));
            var minute = DateTimeFormatter.ofPattern("HH:mm");
            assertThat(ending.textContent()).containsAnyOf(minute.format(end), minute.format(end.plusMinutes(1)));
            assertThat(veil(page)).isHidden();
            assertThat(claire.violations()).isEmpty();
            claire.screenshot(PICTURES.resolve("ending-" + language + ".png"));
        }
    }

    @Test
    @Rule("AS-3")
    void a_page_that_is_only_read_tells_that_somebody_is_there_and_one_that_lies_open_does_not() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            var page = claire.page();
            page.clock().install();
            claire.go("/caseload");
            var told = new ArrayList<Request>();
            page.onRequest(request -> {
                if (request.url().endsWith("/api/presence")) told.add(request);
            });
            page.clock().fastForward("02:00");
            page.clock().fastForward("01:00");
            assertThat(told).as("nobody there").isEmpty();
            page.mouse().move(300, 300);
            page.waitForRequest("**/api/presence", () -> page.clock().fastForward("01:05"));
        }
    }

    @Test
    void stop_works_from_the_privacy_screen() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            var page = claire.page();
            var sent = new ArrayList<String>();
            page.route("**/stop", route -> {
                sent.add(route.request().postData());
                route.fulfill(new Route.FulfillOptions().setStatus(204));
            });
            claire.go(NOTE);
            page.keyboard().press("F2");
            assertThat(veil(page).locator("[data-veil-stop]")).isVisible();
            page.keyboard().press("Alt+X");
            assertThat(status(page)).containsText(Pattern.compile("Stopped at \\d\\d:\\d\\d:\\d\\d"));
            assertThat(veil(page)).isVisible();
            assertThat(sent).singleElement().asString().contains("\"ticket\"");
        }
    }

    @Test
    void without_an_exam_there_is_no_stop_on_it() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            claire.go("/caseload");
            claire.page().keyboard().press("F2");
            assertThat(veil(claire.page()).locator("[data-veil-stop]")).isHidden();
        }
    }

    /** Neither to the eye nor to a screen reader. */
    private static void nothingShows(Page page, String name) {
        var seen = (String) page.evaluate("() => document.body.innerText");
        var heard = page.locator("body").ariaSnapshot();
        var initials = veil(page).locator("[data-initials]").textContent();
        assertThat(initials).matches("(\\p{Lu}\\.[-\\u00a0]?)+");
        for (var word : name.split("[ -]")) assertThat(seen + heard).doesNotContain(word);
        assertThat(seen + heard)
                .contains(initials)
                .doesNotContainIgnoringCase("consent")
                .doesNotContain("Subject", "Objec");
    }

    private static Locator veil(Page page) {
        return page.locator("#veil");
    }

    private static Locator status(Page page) {
        return veil(page).locator("[role=status]");
    }
}
