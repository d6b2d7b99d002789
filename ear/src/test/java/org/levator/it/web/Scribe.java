package org.levator.it.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.IntStream;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Somebody at a screen with her note open all the while: she types a sentence, and the page says that it is saved. */
final class Scribe implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;
    private final BrowserSession screen;
    private final NewCase hers;
    private int sentences;

    Scribe(String account, Language language) {
        hers = NewCase.of(Visitor.signedIn(account));
        screen = BrowserSession.of(account, language, Viewport.DESK);
        screen.go("/note?visit=" + hers.visit());
    }

    /** Fails when the page does not say that it is saved. */
    void write() {
        field().click();
        field().press("Control+End");
        page().keyboard().type(sentence(++sentences) + " ");
        page().waitForSelector(
                        ".lv-bar .lv-saved[data-state=saved]",
                        new Page.WaitForSelectorOptions().setTimeout(PATIENCE_MS));
    }

    int sentences() {
        return sentences;
    }

    /** Whether every sentence is where the page said. */
    boolean isAllThere() {
        var draft = hers.one("select content from note_draft where episode_id = ?");
        return IntStream.rangeClosed(1, sentences).mapToObj(Scribe::sentence).allMatch(draft::contains);
    }

    @Override
    public void close() {
        screen.close();
    }

    private static String sentence(int number) {
        return "Sentence " + number + ".";
    }

    private Locator field() {
        return page().locator("#note textarea[data-section]").first();
    }

    private Page page() {
        return screen.page();
    }
}
