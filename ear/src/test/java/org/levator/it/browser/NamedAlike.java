package org.levator.it.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Buttons and links of one page that are called the same and do different things: whoever hears them one after the other, in a screen reader's list
 * for instance, cannot tell them apart (WCAG 2.4.4, 2.4.9). Called is what a screen reader says: the name, with text that is only heard, and what
 * describes it. Three of a kind are let be:
 * <ul>
 *   <li>in a group with a name (the answers of a question) that name is said first;
 *   <li>an open dialog is all there is, so its "Go back" meets no other;
 *   <li>what leads to the same address does the same.
 * </ul>
 */
final class NamedAlike {
    private static final String FOUND =
            """
            () => {
              const heard = node => node.nodeType === Node.TEXT_NODE ? node.data
                : node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === 'true' || getComputedStyle(node).display === 'none' ? ''
                : [...node.childNodes].map(heard).join('');
              const said = ids => (ids ?? '').split(' ').map(id => document.getElementById(id)).filter(Boolean).map(heard).join(' ');
              const name = of => said(of.getAttribute('aria-labelledby')) || of.ariaLabel || heard(of);
              const group = of => of.closest('[role=group], [role=radiogroup], fieldset');
              const called = of => [group(of) ? name(group(of)) + ':' : '', name(of), said(of.getAttribute('aria-describedby'))]
                .join(' ').replace(/\\s+/g, ' ').trim();
              const kinds = new Map();
              for (const one of document.querySelectorAll('a[href], button, summary, [role=button], input[type=submit], input[type=button]')) {
                const key = [called(one), one.closest('dialog')?.id ?? ''].join('\\n');
                kinds.set(key, (kinds.get(key) ?? []).concat(one));
              }
              const told = one => one.getAttribute('href') || one.id || one.outerHTML.slice(0, 160);
              return [...kinds].filter(([, alike]) => new Set(alike.map(one => one.href || one)).size > 1)
                .map(([key, alike]) => '"' + key.split('\\n')[0] + '": ' + alike.map(told).join(' | '));
            }""";

    private NamedAlike() {}

    /** One line each: the name, and what is called so. */
    static List<String> on(Page page) {
        return ((List<?>) page.evaluate(FOUND)).stream().map(Object::toString).toList();
    }
}
