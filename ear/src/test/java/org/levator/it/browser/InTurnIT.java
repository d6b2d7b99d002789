package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** A hand quicker than the network: what is pressed or typed while an answer or a page is still on its way is neither lost nor done twice. */
class InTurnIT {
    private static final String SAVE_AND_CHOOSE =
            """
            () => {
              document.getElementById("register:save").click();
              const province = document.getElementById("register:healthProvince");
              province.value = "ON";
              province.dispatchEvent(new Event("change", { bubbles: true }));
            }""";
    /** Presses what has the id, and keeps what is said of it first: after how many milliseconds, where, which button is busy, and the sentence. */
    private static final String PRESS =
            """
            (id) => {
              const sign = document.getElementById("turn");
              const from = performance.now();
              const keep = () => {
                if (!sign.textContent || sessionStorage.told) return;
                const busy = document.querySelector("[aria-busy=true]");
                sessionStorage.told = [Math.round(performance.now() - from), sign.parentElement.id, busy.id, sign.textContent].join("|");
              };
              sessionStorage.told = "";
              new MutationObserver(keep).observe(sign, { childList: true });
              setTimeout(() => document.getElementById(id).click());
            }""";

    private final BrowserSession priya = BrowserSession.of("priya.natarajan", Language.EN, Viewport.DESK);
    private final Page page = priya.page();
    private final List<Route> held = new ArrayList<>();

    @AfterEach
    void leave() {
        priya.close();
    }

    @Test
    @Rule({"DI-1", "DI-2"})
    void what_is_pressed_while_a_field_is_being_answered_goes_after_it() {
        var family = newCase();
        page.route("**/patient/register", this::holdAnswers);
        var posts = new ArrayList<Boolean>();
        page.onRequest(request -> posted(request, posts));
        field("healthProvince").selectOption("ON");
        field("healthNumber").fill("%010d".formatted(Math.floorMod(family.hashCode(), 10_000_000_000L)));
        press("save");
        page.waitForCondition(() -> held.size() == 1);
        field("number").fill("613 555-0142");

        held.get(0).resume();
        page.waitForCondition(() -> held.size() == 2);
        held.get(1).resume();

        page.waitForURL("**/case?id=*");
        new Hand(page).sees("The case is open.");
        assertThat(posts).containsExactly(false, false, true);
        assertThat(Demo.one("select phone_digits from patient where chosen_name_family = ?", family))
                .contains("0142");
    }

    @ParameterizedTest
    @EnumSource
    @Rule("DI-1")
    void a_slow_answer_is_told_of_while_what_was_pressed_waits_for_it(Language language) {
        try (var claire = BrowserSession.of("claire.boisvert", language, Viewport.DESK)) {
            var tab = claire.page();
            tab.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            fillIn(claire);
            tab.route("**/patient/register", this::holdAnswers);
            field(tab, "healthProvince").selectOption("ON");
            assertThat(turn(tab)).isEmpty();
            field(tab, "save").click(new Locator.ClickOptions().setNoWaitAfter(true));

            assertThat(turn(tab))
                    .containsText(
                            language == Language.FR ? "Un instant" : "One moment",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(1_500));
            assertThat(field(tab, "save")).hasAttribute("aria-busy", "true");
            assertThat(claire.violations()).isEmpty();
            assertThat(tab.evaluate("() => document.getAnimations().length")).isEqualTo(0);
            held.get(0).resume();
            tab.waitForURL("**/case?id=*");
            assertThat(turn(tab)).isEmpty();
        }
    }

    @Test
    @Rule({"DI-1", "DI-2"})
    void what_is_pressed_goes_on_without_an_answer_that_does_not_come_in_time() {
        var family = newCase();
        page.route("**/patient/register", this::holdAnswers);
        page.evaluate("() => (document.getElementById('turn').dataset.within = 900)");
        field("healthProvince").selectOption("ON");
        field("healthNumber").fill("%010d".formatted(Math.floorMod(family.hashCode(), 10_000_000_000L)));
        press("save");

        page.waitForURL("**/case?id=*");
        assertThat(held).hasSize(1);
        assertThat(Demo.one("select health_number_province from patient where chosen_name_family = ?", family))
                .isEqualTo("ON");
    }

    @Test
    @Rule({"DI-1", "IN-2"})
    void what_is_pressed_while_an_answer_breaks_is_not_sent_and_the_page_says_so() {
        var family = newCase();
        page.route("**/patient/register", this::holdAnswers);
        field("healthProvince").selectOption("ON");
        press("save");
        page.waitForCondition(() -> held.size() == 1);
        held.get(0).fulfill(new Route.FulfillOptions().setStatus(500));

        assertThat(turn(page)).containsText("What you pressed was not sent.");
        assertThat(page.locator("#errors")).containsText("Levator does not answer");
        assertThat(field("save").getAttribute("aria-busy")).isNull();
        assertThat(field("family")).hasValue(family);
        assertThat(field("born")).hasValue("1990-03-04");
        assertThat(Demo.count("from patient where chosen_name_family = ?", family))
                .isZero();
        page.unroute("**/patient/register");
        press("save");
        page.waitForURL("**/case?id=*");
        assertThat(Demo.count("from patient where chosen_name_family = ?", family))
                .isOne();
    }

    @Test
    @Rule("DI-1")
    void a_page_that_is_being_left_asks_nothing_more() {
        var family = newCase();
        var posts = new ArrayList<Boolean>();
        page.onRequest(request -> posted(request, posts));

        page.evaluate(SAVE_AND_CHOOSE); // before the next page can be there

        page.waitForURL("**/case?id=*");
        new Hand(page).sees("The case is open.");
        assertThat(posts).containsExactly(true);
        assertThat(Demo.count("from patient where chosen_name_family = ?", family))
                .isOne();
    }

    @Test
    @Rule("DI-1")
    void a_button_that_is_drawn_anew_under_the_pointer_is_pressed_all_the_same() {
        var letter = NewCase.of(Visitor.known("priya.natarajan")).letter();
        priya.go("letter?id=" + letter);
        page.locator("[id='letter:question']").fill("Could you see her this week?");
        page.locator("[id='letter:approve']").scrollIntoViewIfNeeded();
        var approve = page.locator("[id='letter:approve']").boundingBox();
        page.mouse().move(approve.x + approve.width / 2, approve.y + approve.height / 2);

        page.waitForResponse(
                answer -> isAsked(answer.request()), () -> page.mouse().down());
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        page.waitForRequest(request -> request.method().equals("POST") && !isAsked(request), () -> page.mouse()
                .up());
    }

    @Test
    @Rule("DI-1")
    void what_is_typed_while_a_part_is_drawn_anew_stays() {
        var letter = NewCase.of(Visitor.known("priya.natarajan")).letter();
        priya.go("letter?id=" + letter);
        page.route("**/letter?id=*", this::holdAnswers);
        page.locator("[id='letter:recipient']").selectOption("EMERGENCY_DEPARTMENT");
        page.waitForCondition(() -> held.size() == 1);
        page.locator("[id='letter:question']").fill("Could you see her this week?");
        page.unroute("**/letter?id=*");
        page.waitForResponse(
                answer -> isAsked(answer.request())
                        && answer.request() != held.get(0).request(),
                () -> held.get(0).resume());

        assertThat(page.locator("[id='letter:question']")).hasValue("Could you see her this week?");
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        assertThat(question(letter)).isEqualTo("Could you see her this week?");
    }

    @Test
    @Rule({"DI-1", "LET-3"})
    void the_question_whether_to_issue_stays_while_what_was_typed_is_kept_and_its_key_pressed_again_issues() {
        var hers = NewCase.of(Visitor.known("priya.natarajan"));
        var letter = hers.letter();
        hers.disclosure(letter).press();
        priya.go("letter?id=" + letter);
        for (var choice : page.locator(".lv-item-choice").all()) {
            choice.selectOption("NOT_NEEDED");
            page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        }
        for (var field : List.of("urgentFlag", "urgentOnset", "urgentAdvice", "question"))
            page.locator("[id='letter:" + field + "']").fill("Heavy bleeding");
        page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        page.route("**/letter?id=*", this::holdAnswers);
        page.locator("[id='letter:question']").fill("Could you see her this week?");
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> held.size() == 1);
        assertThat(page.locator("#issueNow")).isVisible();
        held.get(0).resume();
        new Hand(page).sees(page.locator("[id='letter:sheet']"), "Could you see her this week?");

        assertThat(page.locator("#issueNow")).isVisible();
        page.keyboard().press("Control+Enter");
        new Hand(page).sees("Log how it was sent");
        assertThat(Demo.count("from issued_letter where letter_id = ?", letter)).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "note:save, **/api/drafts/**, '', your last change is still being taken in",
        "note:sign_yes, **/api/drafts/**, sign, your last change is still being taken in",
        "other-language, **/api/drafts/**, '', your last change is still being taken in",
        "note:save, **/note?visit=*, '', what you asked for is on its way",
        "note:sign_yes, **/note?visit=*, sign, what you asked for is on its way",
        "flags:noChange, **/note?visit=*, '', what you asked for is on its way"
    })
    @Rule("DI-1")
    void of_what_is_pressed_and_waits_it_is_said_that_it_does(
            String button, String slow, String where, String sentence) {
        priya.go("note?visit=" + NewCase.of(Visitor.known("priya.natarajan")).visit());
        page.locator(".lv-language button").evaluate("button => (button.id = 'other-language')");
        if (button.equals("note:sign_yes")) page.locator("[data-opens='sign']").click();
        page.route(slow, this::holdChanges);
        if (slow.contains("drafts")) page.evaluate("() => (document.querySelector('#note textarea').value = 'Here')");

        page.evaluate(PRESS, button);
        page.waitForCondition(() -> !held.isEmpty());
        page.waitForTimeout(2_000); // a page that is being left answers nobody else
        page.unroute(slow);
        held.forEach(Route::resume);

        var told = ((String) page.waitForFunction("() => sessionStorage.told").jsonValue()).split("\\|");
        assertThat(Integer.parseInt(told[0])).isBetween(400, 1_500);
        assertThat(told[1]).isEqualTo(where);
        assertThat(told[2]).isEqualTo(button);
        assertThat(told[3]).contains(sentence);
        assertThat(turn(page)).isEmpty();
    }

    @Test
    @Rule({"DI-1", "IN-2"})
    void what_is_pressed_after_a_button_whose_answer_breaks_is_not_sent_and_the_page_goes_on_saying_so() {
        priya.go("letter?id=" + NewCase.of(Visitor.known("priya.natarajan")).letter());
        page.route("**/letter?id=*", this::holdAnswers);
        page.evaluate("() => ['letter:keep', 'letter:approve'].forEach((id) => document.getElementById(id).click())");
        page.waitForCondition(() -> held.size() == 1);
        held.get(0).fulfill(new Route.FulfillOptions().setStatus(500));

        assertThat(page.locator("#errors")).containsText("Levator does not answer");
        page.evaluate("() => new Promise((later) => setTimeout(later, 100))");
        assertThat(turn(page).textContent()).contains("What you pressed was not sent.");
    }

    @Test
    @Rule({"DI-1", "IN-2"})
    void what_was_pressed_while_a_page_was_being_left_that_is_stopped_was_not_sent() {
        priya.go("letter?id=" + NewCase.of(Visitor.known("priya.natarajan")).letter());
        page.route("**/letter?id=*", this::holdChanges);
        page.evaluate(
                """
                () => setTimeout(() => {
                  document.getElementById("letter:approve").click();
                  setTimeout(() => {
                    document.getElementById("letter:keep").click();
                    window.stop();
                  }, 500);
                })""");
        page.waitForCondition(() -> held.size() == 1);
        page.waitForTimeout(1_000);

        assertThat(turn(page)).containsText("What you pressed was not sent.");
        assertThat(held).hasSize(1);
    }

    @Test
    @Rule("DI-1")
    void a_page_that_she_chose_to_stay_on_asks_again() {
        priya.go("note?visit=" + NewCase.of(Visitor.known("priya.natarajan")).visit());
        page.route("**/api/drafts/**", Route::abort);
        page.locator("#note textarea[data-section]").first().fill("At the entrance.");
        page.onDialog(Dialog::dismiss); // whether to leave
        page.locator("form[action$='/signout'] button").evaluate("button => button.click()");

        page.waitForResponse(answer -> isAsked(answer.request()), () -> page.locator("[id='flags:noChange']")
                .click());
        new Hand(page).sees(page.locator("#asked"), "no change");
    }

    @Test
    void keys_pressed_while_a_page_is_read_lead_where_they_lead() {
        page.route("**/veil.js*", held::add);
        page.navigate(TestClinic.address().resolve("/home").toString(), committed());
        page.waitForCondition(() -> held.size() == 1);
        page.locator("h1").waitFor();
        page.keyboard().press("g");
        page.keyboard().press("c");
        page.unroute("**/veil.js*");
        held.get(0).resume();

        page.waitForURL("**/caseload");
    }

    @Test
    void the_first_key_on_one_page_and_the_second_on_the_next_lead_there_too() {
        page.clock().setFixedTime(System.currentTimeMillis());
        page.keyboard().press("g");
        priya.go("home");
        page.keyboard().press("c");

        page.waitForURL("**/caseload");
    }

    private String newCase() {
        return fillIn(priya);
    }

    private static String fillIn(BrowserSession session) {
        var family = "Turn " + UUID.randomUUID();
        session.go("patient/register");
        field(session.page(), "given").fill("Maïa");
        field(session.page(), "family").fill(family);
        field(session.page(), "born").fill("1990-03-04");
        field(session.page(), "language:0").check();
        return family;
    }

    private void holdAnswers(Route route) {
        if (isAsked(route.request())) held.add(route);
        else route.resume();
    }

    private void holdChanges(Route route) {
        if (route.request().method().equals("GET")) route.resume();
        else held.add(route);
    }

    private static void posted(Request request, List<Boolean> posts) {
        if (request.url().endsWith("/patient/register")) posts.add(!isAsked(request));
    }

    private static boolean isAsked(Request request) {
        return request.headers().containsKey("faces-request");
    }

    private Locator field(String id) {
        return field(page, id);
    }

    private static Locator field(Page tab, String id) {
        return tab.locator("[id='register:" + id + "']");
    }

    /** What is said while something waits its turn. */
    private static Locator turn(Page tab) {
        return tab.locator("#turn");
    }

    private void press(String id) {
        field(id).click(new Locator.ClickOptions().setNoWaitAfter(true));
    }

    private static Page.NavigateOptions committed() {
        return new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
    }

    private static String question(UUID letter) {
        return Demo.one("select question from letter where id = ?", letter);
    }
}
