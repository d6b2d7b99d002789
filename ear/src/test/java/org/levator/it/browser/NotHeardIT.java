package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** A form is sent to a server that is away, or by a sign-in that is gone: what it held is given back, to her and on that page only. */
class NotHeardIT {
    private static final Path PICTURES = Path.of("target/screens");
    private final String text = "Typed " + UUID.randomUUID();
    private BrowserSession priya;
    private Page page;

    @AfterEach
    void leave() {
        priya.close();
    }

    @ParameterizedTest
    @CsvSource({
        "EN, DESK, Open the page again, did not confirm, Saved",
        "FR, TABLET, Rouvrir la page, n’a pas confirmé, Enregistré"
    })
    @Rule({"AS-3", "IN-2"})
    void a_story_that_is_sent_after_the_sign_in_ended_is_given_back_and_can_be_saved(
            Language language, Viewport viewport, String again, String why, String saved) {
        sit(language, viewport);
        var hers = hers();
        open(hers);
        tell(text);
        priya.forgetSignIn();
        field("story:tell").click();
        BrowserSession.fillIn("priya.natarajan", page);
        openAgain(again);

        assertThat(page.locator(".lv-errors:focus")).containsText(why);
        assertThat(field("story:told")).isVisible();
        assertThat(field("story:told")).hasValue(text);
        assertThat(priya.violations()).isEmpty();
        priya.screenshot(PICTURES.resolve("given-back-" + language + ".png"));
        assertThat(hers.count("story where episode_id = ?")).isZero();
        field("story:tell").click();
        new Hand(page).sees(page.locator("#saved"), saved);
        assertThat(hers.one("select told from story where episode_id = ?")).isEqualTo(text);
        assertThat(page.locator(".lv-errors")).hasCount(0);
    }

    @Test
    @Rule("AS-3")
    void what_a_server_that_was_away_was_sent_comes_back_on_that_page_only_and_once() {
        sit(Language.EN, Viewport.DESK);
        var hers = hers();
        var another = hers();
        open(hers);
        tell(text);
        isAway();
        field("story:tell").click();
        page.getByText("Bad gateway").waitFor();
        page.unroute("**/*");

        open(another);
        assertThat(field("story:told")).hasValue("");
        open(hers);
        assertThat(field("story:told")).hasValue(text);
        open(hers);
        assertThat(field("story:told")).hasValue("");
        assertThat(page.locator(".lv-errors")).hasCount(0);
    }

    @Test
    @Rule("AS-3")
    void what_is_sent_to_a_case_that_had_closed_to_her_comes_back_once_it_is_open_again() {
        sit(Language.EN, Viewport.DESK);
        var hers = hers();
        open(hers);
        tell(text);
        leads(hers, "hannah.weiss");
        field("story:tell").click();
        page.waitForLoadState();
        assertThat(page.locator("[id='story:told']")).hasCount(0);
        leads(hers, "priya.natarajan");
        open(hers);

        assertThat(page.locator(".lv-errors:focus")).containsText("did not confirm");
        assertThat(field("story:told")).hasValue(text);
    }

    @Test
    @Rule({"AS-3", "DI-2"})
    void what_was_heard_is_not_given_back_whichever_page_the_save_leads_to() {
        sit(Language.EN, Viewport.DESK);
        priya.go("patient/register");
        register();
        isAway();
        field("register:save").click();
        page.getByText("Bad gateway").waitFor();
        page.unroute("**/*");
        page.goBack();
        assertThat(page.locator(".lv-errors:focus")).containsText("did not confirm");
        assertThat(field("register:family")).hasValue(text);

        field("register:save").click();
        page.waitForURL(address -> !address.contains("register"));
        priya.go("patient/register");
        assertThat(field("register:family")).hasValue("");
        assertThat(page.locator(".lv-errors")).hasCount(0);
        assertThat(patients()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "true, 2"})
    @Rule({"AS-3", "DI-2"})
    void what_was_kept_and_only_its_answer_lost_is_one_when_it_is_sent_again_as_it_was(
            boolean isChanged, int registered) {
        sit(Language.EN, Viewport.DESK);
        priya.go("patient/register");
        register();
        page.route("**/*", NotHeardIT::loseTheAnswer);
        field("register:save").click();
        page.getByText("Bad gateway").waitFor();
        page.unroute("**/*");
        assertThat(patients()).isEqualTo(1);
        priya.forgetSignIn(); // as after the end of the server, which knows nothing of this session then
        page.navigate(TestClinic.address() + "patient/register");
        BrowserSession.fillIn("priya.natarajan", page);
        assertThat(page.locator(".lv-errors:focus")).containsText("did not confirm");
        assertThat(field("register:family")).hasValue(text);

        if (isChanged) {
            field("register:given").fill("Rosalind");
        }
        field("register:save").click();
        page.waitForURL(address -> !address.contains("register"));
        assertThat(patients()).isEqualTo(registered);
    }

    @Test
    @Rule("AS-3")
    void somebody_else_at_this_screen_gets_nothing_and_then_nobody_does() {
        sit(Language.EN, Viewport.DESK);
        priya.go("patient/register");
        register();
        priya.forgetSignIn();
        field("register:save").click();
        BrowserSession.fillIn("renee.gagnon", page);
        openAgain("Open the page again");

        assertThat(field("register:family")).hasValue("");
        assertThat(page.locator(".lv-errors")).hasCount(0);
        assertThat(page.evaluate("() => Object.keys(sessionStorage).filter((key) => key.includes('carried'))"))
                .isEqualTo(List.of());
    }

    @Test
    @Rule("AS-3")
    void a_part_that_is_asked_of_a_page_that_was_open_too_long_loses_nothing_of_it() {
        sit(Language.EN, Viewport.DESK);
        priya.go("patient?id=" + hers().patient());
        field("patient:hours").fill(text);
        page.evaluate(
                "() => document.getElementsByName('jakarta.faces.ViewState').forEach((state) => (state.value = '1:1'))");
        page.locator("details:has([id='patient:healthProvince']) > summary").click();
        field("patient:healthProvince").selectOption("ON");
        openAgain("Open the page again");

        assertThat(page.locator(".lv-errors:focus")).containsText("did not confirm");
        assertThat(field("patient:hours")).hasValue(text);
    }

    @ParameterizedTest
    @CsvSource({"EN, DESK, save, does not answer right now", "FR, TABLET, sign_yes, ne répond pas pour le moment"})
    @Rule({"NOT-2", "DI-5"})
    void a_note_that_is_saved_or_signed_while_the_server_is_away_keeps_what_was_typed(
            Language language, Viewport viewport, String button, String why) {
        var hers = writeNote(language, viewport);
        isAway();
        words().fill(text);
        if (button.equals("sign_yes")) {
            page.locator("[data-opens='sign']").click();
        }
        field("note:" + button).click();

        page.locator(".lv-errors:focus").waitFor();
        assertThat(page.locator(".lv-errors")).containsText(why);
        assertThat(words()).hasValue(text);
        page.unroute("**/*");
        field("note:save").click();
        assertThat(page.locator(".lv-errors")).hasCount(0);
        assertThat(words()).hasValue(text);
        assertThat(hers.one("select content from note_draft where episode_id = ?"))
                .contains(text);
    }

    @Test
    @Rule({"NOT-2", "DI-5"})
    void a_note_that_is_signed_while_it_is_still_being_saved_is_signed_and_sent_no_second_time() {
        var hers = writeNote(Language.EN, Viewport.DESK);
        words().fill(text);
        page.evaluate("() => ['[data-opens=sign]', '[id=\"note:save\"]', '[id=\"note:sign_yes\"]']"
                + ".forEach((button) => document.querySelector(button).click())");

        page.waitForURL("**/note/signed?id=*");
        new Hand(page).sees("Signed and locked.");
        assertThat(hers.count("note where episode_id = ?")).isOne();
        assertThat(page.locator("main")).containsText(text);
    }

    @Test
    @Rule({"NOT-2", "DI-5"})
    void a_note_that_is_saved_after_the_sign_in_ended_keeps_what_was_typed_and_is_saved_once_she_is_back() {
        var hers = writeNote(Language.EN, Viewport.DESK);
        priya.forgetSignIn();
        words().fill(text);
        field("note:save").click();

        page.locator("#veil[open]")
                .waitFor(); // she has left the sentence: the page is covered, and asks her to sign in
        assertThat(words()).hasValue(text);
        var beside = page.context().newPage();
        beside.navigate(TestClinic.address() + "home");
        BrowserSession.signIn("priya.natarajan", beside);
        page.waitForCondition(() -> hers.count("note_draft where episode_id = ?") == 1);
        assertThat(words()).hasValue(text);
        assertThat(hers.one("select content from note_draft where episode_id = ?"))
                .contains(text);
    }

    @Test
    @Rule({"NOT-2", "DI-5"})
    void the_other_language_is_not_asked_for_while_what_was_typed_into_a_note_is_kept_nowhere() {
        writeNote(Language.EN, Viewport.DESK);
        isAway();
        words().fill(text);
        page.locator(".lv-language button").click();

        page.locator(".lv-errors:focus").waitFor();
        assertThat(words()).hasValue(text);
        page.unroute("**/*");
        page.locator(".lv-language button").click();
        page.locator("html[lang^='fr']").waitFor();
        assertThat(words()).hasValue(text);
    }

    private NewCase writeNote(Language language, Viewport viewport) {
        sit(language, viewport);
        var hers = hers();
        priya.go("note?visit=" + hers.visit());
        return hers;
    }

    private Locator words() {
        return page.locator("#note textarea[data-section]").first();
    }

    private void sit(Language language, Viewport viewport) {
        priya = BrowserSession.of("priya.natarajan", language, viewport);
        page = priya.page();
    }

    private static NewCase hers() {
        return NewCase.of(Visitor.known("priya.natarajan"));
    }

    private void open(NewCase one) {
        priya.go("case?id=" + one.episode());
    }

    private void tell(String words) {
        page.locator("details:has([id='story:told']) > summary").click();
        field("story:told").fill(words);
    }

    private void openAgain(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).click();
    }

    private void register() {
        field("register:given").fill("Ottilie");
        field("register:family").fill(text);
        field("register:born").fill("1990-05-06");
        field("register:language:0").check();
    }

    /** As a proxy says it. */
    private void isAway() {
        page.route("**/*", NotHeardIT::refuse);
    }

    private static void leads(NewCase one, String account) {
        TestClinic.change("update care_team_member set clinician_id = (select id from clinician where account = '"
                + account + "') where episode_id = '" + one.episode() + "'");
    }

    private static void loseTheAnswer(Route route) {
        var headers = new HashMap<>(route.request().headers());
        headers.put("sec-fetch-site", "same-origin"); // as it is sent, which is not told here
        route.fetch(new Route.FetchOptions().setHeaders(headers).setMaxRedirects(0));
        route.fulfill(new Route.FulfillOptions().setStatus(502).setBody("Bad gateway"));
    }

    private long patients() {
        return Demo.count("from patient where chosen_name_family = ?", text);
    }

    private static void refuse(Route route) {
        if (route.request().method().equals("GET")) {
            route.resume();
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(502).setBody("Bad gateway"));
        }
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }
}
