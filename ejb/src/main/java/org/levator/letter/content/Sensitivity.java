package org.levator.letter.content;

/** How carefully an item is disclosed. All but ordinary ones are off until ticked singly. */
public enum Sensitivity {
    ORDINARY,
    SENSITIVE,
    RESTRICTED
}
