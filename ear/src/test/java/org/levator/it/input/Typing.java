package org.levator.it.input;

import java.util.function.Supplier;
import org.levator.it.web.Filled;

/**
 * A form with something to fill in, shown anew each time it is asked for, with a button that takes what is in it.
 *
 * @param tried which of its fields, by the end of their names; another typing has the others
 * @param kept which of those with text are stored; the others are only looked for, and stay in the form
 */
record Typing(String name, Supplier<Filled> form, String tried, String kept) {
    static Typing of(String name, Supplier<Filled> form) {
        return new Typing(name, form, ".*", ".*");
    }

    Typing trying(String fields) {
        return new Typing(name, form, fields, kept);
    }

    Typing keeping(String fields) {
        return new Typing(name, form, tried, fields);
    }

    /** Nothing is stored; what was looked for stays in the form. */
    Typing seeking() {
        return keeping("");
    }

    boolean tries(String field) {
        return end(field).matches(tried);
    }

    boolean keeps(String field) {
        return end(field).matches(kept);
    }

    /** With the page that it is on, without rows: {@code note note:SAFE}. */
    static String key(Filled form, String field) {
        return key(form) + ":" + end(field);
    }

    static String key(Filled form) {
        return form.page().replaceFirst("\\?.*", "") + " " + form.form();
    }

    static String end(String field) {
        return field.substring(field.lastIndexOf(':') + 1);
    }
}
