package org.levator.letter.content;

/** What was decided about one item of a letter. */
public enum Choice {
    INCLUDED,
    /** Left out because this recipient does not need it. */
    NOT_NEEDED,
    /** Left out because the patient said so. */
    WITHHELD
}
