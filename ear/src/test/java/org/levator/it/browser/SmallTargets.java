package org.levator.it.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What a finger may miss on the page that is open: whatever is in sight and can be touched, and is less than 44 pixels wide or high. A box to tick is
 * touched by its label. Let be, as by WCAG 2.5.5, is a link within a sentence; and the link that skips to the content, which only keys lead to.
 */
final class SmallTargets {
    private static final String FOUND =
            """
            () => {
              const ticks = '[type=checkbox], [type=radio]';
              const isTarget = one => one.matches('label') ? one.control?.matches(ticks) : !(one.matches(ticks) && one.labels.length);
              const inSentence = one => getComputedStyle(one).display === 'inline'
                && [...one.parentElement.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
              return [...document.querySelectorAll('a[href]:not(.lv-skip), button, summary, input, select, textarea, label')]
                .filter(one => one.checkVisibility({ visibilityProperty: true }) && isTarget(one) && !inSentence(one))
                .map(one => [one, one.getBoundingClientRect()])
                .filter(([, box]) => Math.min(box.width, box.height) < 43.5)
                .map(([one, box]) => Math.round(box.width) + ' x ' + Math.round(box.height) + ': ' + one.outerHTML.slice(0, 160));
            }""";

    private SmallTargets() {}

    /** One line each: how large, and what. */
    static List<String> on(Page page) {
        return ((List<?>) page.evaluate(FOUND)).stream().map(Object::toString).toList();
    }
}
