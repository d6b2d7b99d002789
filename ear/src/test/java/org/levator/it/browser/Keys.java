package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** A person without a mouse: she moves by Tab until what she wants has the focus, and can only use what has it. */
final class Keys {
    private static final int ENOUGH = 160;
    private static final double PATIENCE = 30_000;
    private static final String FOCUSED =
            """
            () => {
              const isFree = (one) => {
                const box = one.getBoundingClientRect();
                const over = document.elementFromPoint((box.left + box.right) / 2, box.top + 1)?.closest('.lv-banner, .lv-exam, .lv-bar');
                return !over || over.contains(one);
              };
              const e = document.activeElement;
              if (!e || e === document.body) return '';
              const words = [e.getAttribute('aria-label'), ...[...(e.labels || [])].map((l) => l.innerText),
                e.matches('input, textarea, select') ? '' : e.innerText];
              const group = e.closest('[role=group], [role=radiogroup], dialog, li, .lv-panel');
              const named = group && (group.getAttribute('aria-label') ||
                (group.getAttribute('aria-labelledby') || '').split(' ').map((id) => document.getElementById(id)?.innerText || '').join(' ') || group.innerText);
              const seen = getComputedStyle(e);
              return words.filter(Boolean).join(' ').trim().replace(/\\s+/g, ' ') + '|' + (named || '').replace(/\\s+/g, ' ').slice(0, 200)
                + '|' + (seen.outlineStyle !== 'none' || seen.boxShadow !== 'none') + '|' + isFree(e);
            }""";
    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    void press(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Tabs to what is called so, wherever it stands. */
    Keys to(String name) {
        return to(name, "");
    }

    /** Tabs to what is called so inside a group, dialog or row that has these words; what is reached must show that it has the focus. */
    Keys to(String name, String inside) {
        return by("Tab", name, inside);
    }

    /** Tabs backwards. */
    Keys back(String name) {
        return by("Shift+Tab", name, "");
    }

    private Keys by(String key, String name, String inside) {
        var passed = new ArrayList<String>();
        for (var i = 0; i < ENOUGH; i++) {
            press(key);
            var focused = ((String) page.evaluate(FOCUSED)).split("\\|", -1);
            passed.add(focused[0]);
            if (focused.length < 4) continue;
            if (!focused[3].equals("true"))
                throw new AssertionError("the focus on “" + focused[0] + "” is under what stays in sight");
            if (focused[0].equals(name) && focused[1].contains(inside)) {
                if (!focused[2].equals("true")) throw new AssertionError("the focus on “" + name + "” cannot be seen");
                return this;
            }
        }
        throw new AssertionError("no key leads to “" + name + "” in “" + inside + "”; passed " + passed);
    }

    void sees(String text) {
        sees(page.locator("body"), text);
    }

    void sees(Locator part, String text) {
        assertThat(part).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    void seesMatching(Locator part, String pattern) {
        assertThat(part)
                .containsText(
                        Pattern.compile(pattern), new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
}
