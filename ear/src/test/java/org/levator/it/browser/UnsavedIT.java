package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;
import org.levator.it.web.NewCase;

/** A page with several forms: what is typed in one stays when another is saved, and never goes over a colleague's newer text unseen (DI-1). */
class UnsavedIT {
    private final NewCase hers = NewCase.of(Visitor.known("priya.natarajan"));

    @Test
    @Rule("DI-1")
    void what_every_examiner_must_know_stays_while_the_details_are_saved() {
        try (var priya = priya()) {
            priya.go("patient?id=" + hers.patient());
            var hand = new Hand(priya.page());
            hand.write("Words for the body", "down there");
            priya.page().locator("[id='care:pregnancy']").selectOption("NO");
            hand.write("When to call", "mornings");
            hand.click(AriaRole.BUTTON, "Save details");
            hand.sees("Saved.");

            assertThat(priya.page().getByLabel("When to call")).hasValue("mornings");
            assertThat(field(priya.page(), "care:bodyWords")).hasValue("down there");
            assertThat(field(priya.page(), "care:pregnancy")).hasValue("NO");
            hand.click(AriaRole.BUTTON, "Save for every examiner");
            hand.sees("Saved.");
            assertThat(bodyWords()).isEqualTo("down there");
            priya.page().reload();
            assertThat(field(priya.page(), "care:bodyWords")).hasValue("down there");
        }
    }

    @Test
    @Rule("DI-1")
    void what_stayed_meets_what_a_colleague_saved_meanwhile() {
        try (var priya = priya()) {
            priya.go("patient?id=" + hers.patient());
            var hand = new Hand(priya.page());
            var other = priya.page().context().newPage();
            other.navigate(priya.page().url());
            var theirs = new Hand(other);
            hand.write("Words for the body", "down there");
            theirs.write("Words for the body", "my pelvis");
            theirs.click(AriaRole.BUTTON, "Save for every examiner");
            theirs.sees("Saved.");

            hand.click(AriaRole.BUTTON, "Save details");
            hand.sees("Saved.");
            assertThat(field(priya.page(), "care:bodyWords")).hasValue("down there");
            hand.click(AriaRole.BUTTON, "Save for every examiner");

            hand.sees(priya.page().locator("#overtaken table"), "down there");
            hand.sees(priya.page().locator("#overtaken table"), "my pelvis");
            assertThat(bodyWords()).isEqualTo("my pelvis");
            hand.write("When to call", "evenings");
            hand.click(AriaRole.BUTTON, "Save for every examiner");
            hand.sees("Saved.");
            assertThat(bodyWords()).isEqualTo("down there");
            assertThat(priya.page().getByLabel("When to call")).hasValue("evenings");
        }
    }

    @Test
    @Rule({"DI-1", "CAS-6"})
    void the_story_and_the_reason_stay_while_a_visit_is_booked() {
        try (var priya = priya()) {
            priya.go("case?id=" + hers.episode() + "&visits=250");
            var page = priya.page();
            fill(page, "story:told", "It began in spring.");
            fill(page, "describe:reason", "Comes about pain.");
            var other = page.context().newPage();
            other.navigate(page.url());
            fill(other, "describe:reason", "Comes for a second opinion.");
            new Hand(other).click(AriaRole.BUTTON, "Save");
            new Hand(other).sees("Saved.");

            fill(page, "book:time", "20:40");
            var hand = new Hand(page);
            hand.click(page.locator("[id='book']"), AriaRole.BUTTON, "Book");
            hand.sees("Booked.");

            assertThat(field(page, "story:told")).isVisible();
            assertThat(field(page, "story:told")).hasValue("It began in spring.");
            assertThat(field(page, "book:time")).not().isVisible();
            hand.click(page.locator("[id='describe']"), AriaRole.BUTTON, "Save");
            hand.sees(page.locator("#overtaken table"), "Comes for a second opinion.");
            assertThat(field(page, "describe:reason")).hasValue("Comes about pain.");
            hand.click(AriaRole.BUTTON, "Save a new version");
            hand.sees("Saved as a new version.");
            assertThat(hers.one("select told from story where episode_id = ?")).isEqualTo("It began in spring.");
            assertThat(field(page, "describe:reason")).hasValue("Comes about pain.");
        }
    }

    @Test
    @Rule("DI-1")
    void what_is_noted_about_one_person_stays_with_them_wherever_they_stand_in_the_list() {
        try (var priya = priya()) {
            priya.go("patient?id=" + hers.patient());
            var hand = new Hand(priya.page());
            add(hand, "Mona");
            var mona = priya.page().locator("section[aria-label='Mona']");
            mona.locator("summary").click();
            mona.getByLabel("What may be talked about, and what not").fill("times only");
            add(hand, "Ada");

            assertThat(priya.page().locator("section[data-row]")).hasCount(2);
            assertThat(mona.getByLabel("What may be talked about, and what not"))
                    .hasValue("times only");
            assertThat(priya.page().locator("section[aria-label='Ada']").locator("[id$=':about']"))
                    .hasValue("");
        }
    }

    @Test
    @Rule("DI-1")
    void of_one_persons_profile_a_slip_in_one_form_takes_nothing_from_another() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            tomas.go("person?id=" + Demo.id("hannah.weiss"));
            var page = tomas.page();
            fill(page, "register:titleEn", "Clinical specialist");
            fill(page, "authorise:since", "no day");
            page.locator("[id='authorise:authoriseIt']").click();
            new Hand(page).sees(page.locator(".lv-errors:focus"), "First day");

            assertThat(field(page, "register:titleEn")).isVisible();
            assertThat(field(page, "register:titleEn")).hasValue("Clinical specialist");
            assertThat(field(page, "authorise:since")).hasValue("no day");
        }
    }

    @Test
    @Rule("DI-1")
    void the_new_hour_of_one_visit_stays_while_another_is_cancelled_and_meets_what_a_colleague_moved() {
        try (var priya = priya()) {
            var home = "home?day=" + book(priya, "16:10", "17:20");
            priya.go(home);
            var page = priya.page();
            row(page, "17:20").locator("summary").click();
            row(page, "17:20").locator("[id$=':newTime']").fill("18:30");
            var other = page.context().newPage();
            other.navigate(page.url());
            move(row(other, "17:20"), "17:40");
            row(other, "17:40").waitFor();

            row(page, "16:10").locator("summary").click();
            row(page, "16:10").locator("[id$=':cancel']").click();
            new Hand(page).sees("Cancelled.");

            assertThat(row(page, "17:40").locator("[id$=':newTime']")).isVisible();
            assertThat(row(page, "17:40").locator("[id$=':newTime']")).hasValue("18:30");
            row(page, "17:40").locator("[id$=':moveIt']").click();
            new Hand(page).sees(page.locator(".lv-errors"), "changed");
            row(page, "17:40").waitFor();
            row(page, "17:40").locator("[id$=':moveIt']").click();
            row(page, "18:30").waitFor();
        }
    }

    @Test
    @Rule("DI-1")
    void what_was_typed_is_there_again_after_a_save_that_leads_to_another_page() {
        try (var tomas = BrowserSession.of("tomas.lindgren", Language.EN, Viewport.DESK)) {
            var page = tomas.page();
            tomas.go("person?id=" + Demo.id("hannah.weiss"));
            fill(page, "register:titleEn", "Clinical specialist");
            fill(page, "leave:last", LocalDate.now().plusYears(20).toString());
            page.locator("[id='leave:leaves']").click();
            page.waitForURL("**/leaving?id=*");

            tomas.go("person?id=" + Demo.id("hannah.weiss"));
            assertThat(field(page, "register:titleEn")).isVisible();
            assertThat(field(page, "register:titleEn")).hasValue("Clinical specialist");
            page.locator("[id='leave:stays']").click();
            new Hand(page).sees("No last day is on record");
            tomas.signOut();
            assertThat(page.evaluate("() => Object.keys(sessionStorage).filter((key) => key.includes('carried'))"))
                    .isEqualTo(List.of());
        }
    }

    private static void add(Hand hand, String name) {
        fill(hand.page(), "contact:name", name);
        hand.page().locator("[id='contact:kind']").selectOption("SOMEONE_ELSE");
        hand.page().locator("[id='contact:addContact']").click();
        hand.page().locator("section[aria-label='" + name + "']").waitFor();
    }

    /** @return a day on which hers has these two visits and no others */
    private LocalDate book(BrowserSession priya, String... times) {
        var day = LocalDate.now().plusDays(60);
        for (var time : times) {
            priya.go("case?id=" + hers.episode());
            fill(priya.page(), "book:day", day.toString());
            fill(priya.page(), "book:time", time);
            priya.page().locator("[id='book:add']").click();
            new Hand(priya.page()).sees("Booked.");
        }
        return day;
    }

    private static void move(Locator row, String time) {
        row.locator("summary").click();
        row.locator("[id$=':newTime']").fill(time);
        row.locator("[id$=':moveIt']").click();
    }

    private static Locator row(Page page, String time) {
        return page.locator(".lv-day-row", new Page.LocatorOptions().setHasText(time));
    }

    private static void fill(Page page, String id, String text) {
        var field = field(page, id);
        if (!field.isVisible())
            page.locator("details:has([id='" + id + "']) > summary").click();
        field.fill(text);
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static BrowserSession priya() {
        return BrowserSession.of("priya.natarajan", Language.EN, Viewport.DESK);
    }

    private String bodyWords() {
        return Demo.one(
                "select body_words from care_profile where patient_id = ? order by revision desc limit 1",
                hers.patient());
    }
}
