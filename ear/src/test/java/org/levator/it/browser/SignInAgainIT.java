package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** A sign-in ends while a page is open: the page says so, hides what it holds, and is given back to the same person only. */
class SignInAgainIT {
    private static final Path PICTURES = Path.of("target/screens");
    private static final double PATIENCE = 60_000;
    private final String text = "Typed " + UUID.randomUUID();
    private BrowserSession claire;
    private Page page;

    @AfterEach
    void leave() {
        claire.close();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, DESK, You are signed out, Sign in again here, light",
        "FR, TABLET, La session est fermée, Se reconnecter ici, dim"
    })
    @Rule({"AS-3", "DI-5"})
    void after_the_idle_time_the_page_says_so_and_comes_back_with_text_and_focus(
            Language language, Viewport viewport, String title, String again, String theme) {
        sit(language, viewport);
        claire.theme(theme);
        claire.idleAfter(20);
        open("visit today 8");
        page.route("**/api/drafts/**", Route::abort);
        field().fill("");
        field().pressSequentially(text);
        page.keyboard().press("ArrowLeft");
        says(title);
        assertThat(field()).isHidden();
        assertThat(claire.violations()).isEmpty();
        claire.screenshot(PICTURES.resolve("signed-out-" + language + "-" + theme + ".png"));
        page.unroute("**/api/drafts/**");
        claire.idleAfter(900);

        var popup = page.waitForPopup(() -> veil().getByText(again).click());
        BrowserSession.fillIn("claire.boisvert", popup);
        assertThat(veil()).isHidden(soon());
        assertThat(field()).hasValue(text);
        assertThat(field()).isFocused();
        assertThat((Integer) field().evaluate("field => field.selectionStart")).isEqualTo(text.length() - 1);
        assertThat(Demo.count("from note_draft where content like ?", "%" + text + "%"))
                .isPositive();
    }

    @Test
    @Rule({"AS-3", "DI-5"})
    void somebody_else_gets_neither_the_text_nor_the_page() {
        sit(Language.EN, Viewport.DESK);
        open("visit today 3");
        claire.forgetSignIn();
        field().fill(text);
        field().blur();
        says("You are signed out");
        var popup =
                page.waitForPopup(() -> veil().getByText("Sign in again here").click());
        BrowserSession.fillIn("priya.natarajan", popup);
        says("Someone else is signed in now");
        assertThat(claire.violations()).isEmpty();
        page.waitForResponse("**/api/drafts/**", () -> {}); // the page asks once more by itself, and is told 401
        assertThat(veil()).isVisible();
        assertThat(field()).hasValue(text);
        assertThat(Demo.count("from note_draft where content like ?", "%" + text + "%"))
                .isZero();

        claire.forgetSignIn();
        var back = page.context().newPage();
        back.navigate(TestClinic.address() + "home");
        BrowserSession.fillIn("claire.boisvert", back);
        assertThat(veil()).isHidden(soon());
        assertThat(field()).hasValue(text);
    }

    @Test
    @Rule("AS-3")
    void what_does_not_save_itself_stays_on_the_page_and_can_be_sent() {
        sit(Language.EN, Viewport.DESK);
        claire.go("/patient/register");
        page.getByLabel("Chosen last name").fill(text);
        claire.forgetSignIn();
        page.evaluate("() => levator.call('presence', '/api/presence', {method: 'POST', body: '{}'})");
        says("You are signed out");
        var popup =
                page.waitForPopup(() -> veil().getByText("Sign in again here").click());
        BrowserSession.fillIn("claire.boisvert", popup);
        assertThat(veil()).isHidden(soon());
        assertThat(page.getByLabel("Chosen last name")).hasValue(text);
        page.getByText("Open the case").click();
        assertThat(page.locator(".lv-errors")).isVisible();
        assertThat(page.getByLabel("Chosen last name")).hasValue(text);
    }

    @Test
    @Rule("AS-3")
    void who_takes_her_time_to_type_the_password_is_let_in_while_the_page_goes_on_asking() {
        sit(Language.EN, Viewport.DESK);
        claire.go("/caseload");
        claire.forgetSignIn();
        page.evaluate("() => levator.call('presence', '/api/presence', {method: 'POST', body: '{}'})");
        says("You are signed out");
        var popup =
                page.waitForPopup(() -> veil().getByText("Sign in again here").click());
        popup.locator("#username").waitFor();
        var asked = page.waitForResponse("**/api/presence", () -> {});
        assertThat(asked.status()).isEqualTo(401);
        BrowserSession.fillIn("claire.boisvert", popup);
        assertThat(veil()).isHidden(soon());
    }

    @Test
    @Rule("AS-3")
    void where_no_window_may_open_a_link_leads_to_sign_in() {
        sit(Language.EN, Viewport.DESK);
        page.addInitScript("window.open = () => null");
        claire.go("/caseload");
        claire.forgetSignIn();
        page.evaluate("() => levator.call('presence', '/api/presence', {method: 'POST', body: '{}'})");
        says("You are signed out");
        veil().getByText("Sign in again here").click();
        var tab = page.waitForPopup(
                () -> veil().getByText("Sign in again in a new tab").click());
        BrowserSession.fillIn("claire.boisvert", tab);
        assertThat(veil()).isHidden(soon());
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    @Rule("AS-3")
    void a_button_that_is_pressed_too_late_is_told_by_the_page() {
        sit(Language.EN, Viewport.DESK);
        open("visit today 11");
        claire.forgetSignIn();
        page.evaluate("() => PrimeFaces.ajax.Request.send({source: 'note', process: '@this', formId: 'note'})");
        says("You are signed out");
    }

    @Test
    @Rule("AS-4")
    void signing_out_in_one_tab_hides_the_others() {
        sit(Language.EN, Viewport.DESK);
        claire.go("/caseload");
        var other = page.context().newPage();
        other.navigate(TestClinic.address() + "home");
        claire.signOut();
        assertThat(other.locator("#veil h2:visible")).hasText("You are signed out");
        assertThat(other.locator("main")).isHidden();
    }

    private void sit(Language language, Viewport viewport) {
        claire = BrowserSession.of("claire.boisvert", language, viewport);
        page = claire.page();
    }

    private void open(String visit) {
        claire.go("/note?visit=" + Demo.id(visit));
    }

    private Locator field() {
        return page.locator("#note textarea[data-section]").first();
    }

    private Locator veil() {
        return page.locator("#veil");
    }

    private void says(String title) {
        assertThat(veil().locator("h2:visible"))
                .hasText(Pattern.compile(title), new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
    }

    private static LocatorAssertions.IsHiddenOptions soon() {
        return new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE);
    }
}
