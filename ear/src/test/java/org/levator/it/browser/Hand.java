package org.levator.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A hand on the mouse and the keys: finds what it wants by the words on the screen, and counts each click, choice and filled field. */
final class Hand {
    private static final double PATIENCE = 30_000;
    private final Page page;
    private int actions;

    Hand(Page page) {
        this.page = page;
    }

    Page page() {
        return page;
    }

    /** Clicks, choices and filled fields since the last time this was asked. */
    int actions() {
        var made = actions;
        actions = 0;
        return made;
    }

    void click(AriaRole role, String name) {
        click(page.locator("body"), role, name);
    }

    /** In a part of the page, where the same word stands in several. */
    void click(Locator part, AriaRole role, String name) {
        actions++;
        part.getByRole(role, new Locator.GetByRoleOptions().setName(called(name)))
                .click();
    }

    void open(String summary) {
        actions++;
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
    }

    void write(String label, String text) {
        actions++;
        field(label).fill(text);
    }

    /** Key by key, as a person does. */
    void type(String label, String text) {
        actions++;
        field(label).click();
        page.keyboard().type(text);
    }

    void choose(String label, String option) {
        actions++;
        field(label).selectOption(option);
    }

    void check(AriaRole role, String name) {
        actions++;
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .check();
    }

    /** Presses one answer of a question and waits until it is marked as chosen. */
    void answer(String question, String answer) {
        var group = group(question);
        click(group, AriaRole.BUTTON, answer);
        assertThat(button(group, answer))
                .hasClass(Pattern.compile("lv-chosen"), new LocatorAssertions.HasClassOptions().setTimeout(PATIENCE));
    }

    Locator group(String name) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(name).setExact(true));
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

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Locator part, String name) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(called(name)));
    }

    /** The words of a button, which may be ticked; after them what is only heard, or the hint of its key. */
    private static Pattern called(String name) {
        var words = name.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return Pattern.compile("^(✓\\s?)?" + words + "( ?, .+| (Ctrl|Alt) .+)?$");
    }
}
