package org.levator.letter.content;

import org.levator.shared.BrokenRule;

/** Something that a letter still needs before it may go out; {@code field} is what its rule's sentence names, {@code null} if it names nothing. */
public record Lack(LetterRule rule, String field) {
    public static Lack of(LetterRule rule) {
        return new Lack(rule, null);
    }

    public BrokenRule broken() {
        return field == null ? new BrokenRule(rule) : new BrokenRule(rule, field);
    }
}
