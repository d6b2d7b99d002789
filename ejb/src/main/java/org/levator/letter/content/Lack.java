package org.levator.letter.content;

import org.levator.shared.BrokenRule;

/** Something that a letter still needs before it may go out; {@code field} names an open field or an unprintable sign and is {@code null} otherwise. */
public record Lack(LetterRule rule, String field) {
    public static Lack of(LetterRule rule) {
        return new Lack(rule, null);
    }

    public BrokenRule broken() {
        return field == null ? new BrokenRule(rule) : new BrokenRule(rule, field);
    }
}
