package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Crash;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** What was typed into a note stays, whatever happens to the tab, the session or the other tab. */
class DraftIT {
    private static final String SAVED = "Saved \\d\\d:\\d\\d:\\d\\d";
    private static final String NOT_SAVED = "Not saved, trying again";
    private static final double PATIENCE = 30_000;
    private static final String HEAR =
            """
            () => {
              window.heard = [];
              const line = document.querySelector(".lv-bar .lv-saved");
              new MutationObserver(() => heard.push(line.textContent.trim())).observe(line, { childList: true });
            }""";
    private final String text = "Typed " + UUID.randomUUID();
    private BrowserSession claire;
    private Page page;

    @BeforeEach
    void sign_in() {
        claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK);
        page = claire.page();
    }

    @AfterEach
    void leave() {
        claire.close();
    }

    @Test
    @Rule({"DI-5", "NOT-2"})
    void a_tab_that_dies_loses_nothing_that_was_saved() {
        open(page, "visit today 8");
        type(page, text);
        says(page, SAVED);
        page.close();
        var again = page.context().newPage();
        open(again, "visit today 8");
        holds(again, text);
    }

    @Test
    @Rule("DI-5")
    void when_it_was_saved_is_told_by_the_clinics_clock_wherever_the_device_is() {
        open(page, "visit today 8");
        type(page, text);
        page.waitForResponse("**/api/drafts/**", () -> page.locator("h1").click());
        says(page, SAVED);
        var said = page.locator(".lv-bar .lv-saved").innerText();
        page.reload();
        says(page, said);
    }

    @Test
    @Rule({"DI-5", "NOT-2"})
    void what_is_typed_is_on_its_way_within_three_seconds() {
        open(page, "visit today 8");
        page.waitForResponse("**/api/drafts/**", () -> type(page, text));
        var within = new Page.WaitForRequestOptions().setTimeout(3_000);
        page.waitForRequest("**/api/drafts/**", within, () -> page.keyboard().type("."));
    }

    @Test
    @Rule({"DI-5", "NOT-2"})
    void what_nothing_has_saved_yet_is_saved_as_the_page_is_left() {
        open(page, "visit today 8");
        page.onDialog(Dialog::accept); // whether to leave
        type(page, text);
        page.navigate(TestClinic.address() + "home");
        open(page, "visit today 8");
        holds(page, text);
    }

    @Test
    @Rule({"DI-5", "NOT-2"})
    void a_session_that_ends_while_typing_keeps_the_text_until_she_is_back() {
        open(page, "visit today 3");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("LEVATOR_SESSION"));
        type(page, text);
        state(page, "signed-out");
        holds(page, text);
        var back = page.context().newPage();
        back.navigate(TestClinic.address() + "home");
        says(page, SAVED);
        open(back, "visit today 3");
        holds(back, text);
    }

    @Test
    @Rule({"DI-5", "NOT-2"})
    void the_other_language_chosen_in_the_middle_of_a_word_loses_none() {
        open(page, "visit today 6");
        page.onDialog(question -> fail("asked whether to leave"));
        type(page, text);
        page.locator(".lv-language button").click();
        page.locator("html[lang^='fr']").waitFor();
        holds(page, text);
    }

    @Test
    @Rule({"DI-5", "NOT-2"})
    void two_tabs_on_one_note_show_both_texts() {
        open(page, "visit today 11");
        var other = page.context().newPage();
        open(other, "visit today 11");
        type(other, "Other " + text);
        says(other, SAVED);
        type(page, text);
        state(page, "conflict");
        holds(page, text);
        assertThat(page.locator(".lv-conflict").first()).containsText("Other " + text);
    }

    @Test
    @Rule({"IN-2", "NOT-2"})
    void what_cannot_be_kept_is_said_at_once_and_all_is_saved_when_it_is_mended() {
        open(page, newCase());
        field(page).fill(text + "\u000b.");
        state(page, "refused");
        assertThat(line(page)).containsText("What hurts where: an invisible character came along");
        holds(page, text + "\u000b.");
        field(page).fill(text);
        says(page, SAVED);
        page.reload();
        holds(page, text);
    }

    @Test
    @Rule({"NOT-2", "IN-2"})
    void more_than_is_taken_at_a_time_is_said_and_sent_again_when_it_is_less() {
        open(page, newCase());
        page.route("**/api/drafts/**", call -> call.fulfill(new Route.FulfillOptions().setStatus(413)));
        field(page).fill(text + " and more");
        state(page, "refused");
        assertThat(line(page)).containsText("This is more than can be sent at a time");
        page.unroute("**/api/drafts/**");
        field(page).fill(text);
        says(page, SAVED);
    }

    @Test
    @Rule({"NOT-2", "ACC-1"})
    void whose_place_has_ended_is_told_that_nothing_is_saved_and_it_is_once_she_is_back() {
        var hers = newCase();
        open(page, hers);
        places(hers, "ends = current_date - 1, starts = current_date - 2");
        field(page).fill(text);
        state(page, "refused");
        assertThat(line(page)).containsText("this case is not open to you anymore");
        holds(page, text);
        places(hers, "ends = null");
        page.keyboard().type(".");
        says(page, SAVED);
        page.reload();
        holds(page, text + ".");
    }

    @Test
    @Rule({"NOT-2", "DI-5"})
    void what_comes_back_with_a_fault_is_unsaved_and_goes_on_being_saved() {
        open(page, newCase());
        type(page, text);
        says(page, SAVED);
        field(page).fill(text + " before\u000b.");
        page.locator("[id='note:save']").click();
        assertThat(page.locator("main .lv-errors")).containsText("an invisible character came along");
        holds(page, text + " before."); // no page can show such a character
        says(page, SAVED); // by itself, without a key
        page.reload();
        holds(page, text + " before.");
    }

    @Test
    @Rule({"NOT-2", "DI-1"})
    void what_comes_back_beside_the_text_of_another_tab_is_unsaved_and_she_is_asked_before_she_leaves() {
        var hers = newCase();
        open(page, hers);
        var other = page.context().newPage();
        open(other, hers);
        type(other, "Other " + text);
        says(other, SAVED);
        type(page, text);
        page.locator("[id='note:save']").click();
        assertThat(page.locator("#note section.lv-conflict"))
                .containsText("Other " + text); // of the page that came back
        state(page, "conflict");
        var asked = new ArrayList<String>();
        page.onDialog(question -> {
            asked.add(question.type());
            question.dismiss();
        });
        field(page).click(); // a page on which nothing was done asks nobody
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(() -> asked.contains("beforeunload"));
        holds(page, text);
        page.keyboard().type(" decided");
        field(page).fill(text + " decided");
        says(page, SAVED);
    }

    private static void places(NewCase hers, String become) {
        hers.one("update care_team_member set " + become + " where episode_id = ? returning id::text");
    }

    @Test
    @Rule({"NOT-2", "CON-6"})
    void why_something_was_done_without_recorded_consent_is_saved_as_it_is_typed() {
        var hers = newCase();
        open(page, hers);
        page.locator("[id='note:addLine']").click();
        page.locator("[data-section='finding.0.text']").fill("Found " + text);
        page.locator("[id='note:explanation']").fill("Agreed aloud " + text);
        says(page, SAVED);
        page.close();
        var again = page.context().newPage();
        open(again, hers);
        assertThat(again.locator("[id='note:explanation']")).hasValue("Agreed aloud " + text);
    }

    /** What has no field of text on this page, too. */
    @Test
    @Rule({"NOT-2", "DI-1"})
    void of_two_tabs_neither_takes_a_rating_or_a_finding_from_the_other_unseen() {
        var hers = newCase();
        open(page, hers);
        var tablet = page.context().newPage();
        open(tablet, hers);
        tablet.locator("[id='note:PAIN']").fill("8");
        tablet.locator("[id='note:addLine']").click();
        tablet.locator("[data-section='finding.0.text']").fill("Found " + text);
        says(tablet, SAVED);

        type(page, text);
        state(page, "conflict");
        assertThat(page.locator(".lv-conflict"))
                .hasText(new String[] {"pain: 8", "Findings: Found " + text, "Nothing noted"});
        assertThat(line(page)).containsText("in another window or on another device");
        page.keyboard().type(", seen");
        says(page, SAVED);
        page.reload();
        page.locator("details:has(#earlier) > summary").click();
        assertThat(page.locator("#earlier li").first()).containsText("pain 8");
        assertThat(page.locator("#earlier li").first()).containsText("Found " + text);
    }

    /** Her session ends with the server's process; her page and what is in it do not. */
    @Test
    @Rule({"DI-5", "NOT-2", "CF-1"})
    void a_server_that_dies_while_she_types_loses_nothing() {
        open(page, "visit today 7");
        type(page, text + " before,");
        says(page, SAVED);
        page.keyboard().type(" at that moment,");
        var crash = Crash.ofWildFly();
        page.evaluate(HEAR);
        page.keyboard().type(" while it was down,");
        crash.recovery();
        state(page, "signed-out");
        org.assertj.core.api.Assertions.assertThat((List<?>) page.evaluate("() => heard"))
                .anyMatch(NOT_SAVED::equals)
                .noneMatch(said -> said.toString().startsWith("Saved"));
        page.keyboard().type(" after it");
        var whole = text + " before, at that moment, while it was down, after it";
        holds(page, whole);
        says(page, "Signed out");
        var beside = page.context().waitForPage(line(page).locator("a")::click);
        beside.waitForURL("**/home");
        says(page, SAVED);
        holds(page, whole);
        open(beside, "visit today 7");
        holds(beside, whole);
    }

    @Test
    @Rule("NOT-2")
    void what_she_typed_is_not_saved_as_the_text_of_a_colleague_who_signs_in_beside_it() {
        open(page, "visit today 4");
        page.context().clearCookies();
        type(page, text);
        state(page, "signed-out");
        var beside = page.context().newPage();
        beside.navigate(TestClinic.address() + "home");
        BrowserSession.signIn("noor.haddad", beside);
        assertThat(page.locator("#veil h2:visible")).hasText("Someone else is signed in now");
        page.waitForResponse("**/api/drafts/**", () -> {}); // it tries once more by itself
        state(page, "signed-out");
        holds(page, text);
        org.assertj.core.api.Assertions.assertThat(
                        Demo.count("from note_draft where content like '%' || ? || '%'", text))
                .isZero();
    }

    private static NewCase newCase() {
        return NewCase.of(Visitor.known("claire.boisvert"));
    }

    private static void open(Page tab, NewCase hers) {
        tab.navigate(TestClinic.address() + "note?visit=" + hers.visit());
    }

    private static void open(Page tab, String visit) {
        tab.navigate(TestClinic.address() + "note?visit=" + Demo.id(visit));
    }

    private static void type(Page tab, String words) {
        field(tab).fill("");
        field(tab).click();
        tab.keyboard().type(words);
    }

    private static void holds(Page tab, String words) {
        assertThat(field(tab)).hasValue(words);
    }

    private static void says(Page tab, String pattern) {
        assertThat(line(tab))
                .containsText(
                        Pattern.compile(pattern), new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private static void state(Page tab, String state) {
        assertThat(line(tab))
                .hasAttribute("data-state", state, new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE));
    }

    private static Locator field(Page tab) {
        return tab.locator("#note textarea[data-section]").first();
    }

    private static Locator line(Page tab) {
        return tab.locator(".lv-bar .lv-saved");
    }
}
