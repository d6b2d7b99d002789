package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** What needs her attention, by keyboard alone: what is behind the number, what can wait until a day and is back before it. */
class AttentionIT {
    private static final UUID JOHANNE = Demo.id("case 2");

    @AfterEach
    void as_it_was() {
        TestClinic.change("delete from levator.aside_entry where episode_id = '" + JOHANNE + "'");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @Rule({"CAS-1", "CAS-3", "ACC-3"})
    void what_can_wait_is_set_aside_with_a_reason_and_brought_back(Language language) {
        var words = Words.in(language);
        var setAside = traces("SET_ASIDE");
        var broughtBack = traces("BRING_BACK");
        try (var claire = BrowserSession.of("claire.boisvert", language, Viewport.DESK)) {
            var keys = new Keys(claire.page());
            var panel = panel(claire.page());
            assertThat(panel.locator("li").first()).containsText(words.flag);
            assertThat(panel.locator(":scope > .lv-list > li")).hasCount(3);
            assertThat(row(panel, "Johanne Pelletier")).isHidden();
            more(panel, keys);
            assertThat(row(panel, "Johanne Pelletier")).isVisible();

            keys.to(words.setAside + " " + words.noVisit + ", Johanne Pelletier")
                    .press("Enter");
            claire.page().waitForURL("**/set-aside?**");
            keys.to(words.why).press("Control+s");
            keys.sees(claire.page().locator(".lv-errors:focus"), words.why);
            keys.to(words.why).type(words.reason);
            keys.back(words.until).press("Control+a");
            keys.type("2020-01-01");
            keys.press("Control+s");
            keys.sees(claire.page().locator(".lv-errors:focus"), words.later);
            assertThat(claire.page().getByLabel(words.why)).hasValue(words.reason);
            keys.to(words.until).press("Control+a");
            keys.type(Demo.one("select (now() at time zone 'America/Toronto')::date + 5"));
            keys.press("Control+s");

            keys.sees(words.done);
            Assertions.assertThat(traces("SET_ASIDE")).isEqualTo(setAside + 1);
            assertThat(waiting(panel(claire.page()), "Johanne Pelletier")).hasCount(0);
            var aside = panel(claire.page()).locator("details:has(form)");
            aside.locator("summary").focus();
            keys.press("Enter");
            keys.sees(row(aside, "Johanne Pelletier"), words.reason);
            keys.to(words.bringBack, "Johanne Pelletier").press("Enter");
            keys.sees(words.back);
            assertThat(waiting(panel(claire.page()), "Johanne Pelletier")).hasCount(1);
            Assertions.assertThat(traces("BRING_BACK")).isEqualTo(broughtBack + 1);
        }
    }

    @Test
    @Rule({"RED-1", "CAS-3"})
    void a_flag_without_an_action_offers_no_day_and_its_address_is_refused() {
        try (var claire = BrowserSession.of("claire.boisvert", Language.EN, Viewport.DESK)) {
            var flag = panel(claire.page()).locator("li").first();
            assertThat(flag).containsText(Words.flag(Language.EN));
            assertThat(flag.getByText("Set aside")).hasCount(0);
            var what = Demo.one(
                    """
                    select '&case=' || f.episode_id || '&flag=' || f.id from red_flag f join care_team_member m on m.episode_id = f.episode_id
                    where m.clinician_id = ? and m.relation = 'LEAD' and f.sealed_at is null and f.in_error_at is null
                      and not exists (select 1 from red_flag_action a where a.red_flag_id = f.id) order by f.due_at limit 1
                    """,
                    Demo.id("claire.boisvert"));
            for (var kind : new String[] {"FLAG", "PAUSE"}) {
                claire.go("/set-aside?what=" + kind + what);
                new Hand(claire.page()).sees("A flag without a recorded action cannot be set aside.");
            }
        }
    }

    private static long traces(String act) {
        return Demo.count("from access_entry where act = ? and episode_id = ? and outcome = 'ALLOWED'", act, JOHANNE);
    }

    private static Locator panel(Page page) {
        return page.locator(".lv-panel").first();
    }

    private static void more(Locator panel, Keys keys) {
        panel.locator("summary").first().focus();
        keys.press("Enter");
    }

    private static Locator row(Locator part, String name) {
        return part.locator("li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator waiting(Locator panel, String name) {
        return panel.locator("li:not(form li)").filter(new Locator.FilterOptions().setHasText(name));
    }

    /** What stands there, in her language. */
    private record Words(
            String flag,
            String noVisit,
            String setAside,
            String why,
            String until,
            String reason,
            String later,
            String done,
            String bringBack,
            String back) {
        /** What the flag of Claire's asks for that is due first: today, or by a day that is still to come. */
        static String flag(Language language) {
            var day = Demo.one(
                    """
                    select case when due > (now() at time zone 'America/Toronto')::date then due::text else '' end
                    from (select (f.due_at at time zone 'America/Toronto')::date as due
                        from red_flag f join care_team_member m on m.episode_id = f.episode_id
                        where m.clinician_id = ? and m.relation = 'LEAD' and f.sealed_at is null and f.in_error_at is null
                          and not exists (select 1 from red_flag_action a where a.red_flag_id = f.id) order by f.due_at limit 1) as first
                    """,
                    Demo.id("claire.boisvert"));
            if (language == Language.EN) {
                return day.isEmpty() ? "Flag: act today" : "Flag: act by " + day;
            }
            return "Signe d’alerte\u00a0: agir " + (day.isEmpty() ? "aujourd’hui" : "d’ici le " + day);
        }

        static Words in(Language language) {
            return language == Language.EN
                    ? new Words(
                            flag(language),
                            "No next visit",
                            "Set aside",
                            "Why it can wait",
                            "Until",
                            "Calls us on Monday",
                            "Choose a day after today",
                            "Set aside until",
                            "Bring back",
                            "It is back on the list.")
                    : new Words(
                            flag(language),
                            "Pas de prochaine visite",
                            "Mettre de côté",
                            "Pourquoi cela peut attendre",
                            "Jusqu’au",
                            "Rappellera lundi",
                            "Choisissez un jour après aujourd’hui",
                            "Mis de côté jusqu’au",
                            "Remettre dans la liste",
                            "L’élément est de retour dans la liste.");
        }
    }
}
