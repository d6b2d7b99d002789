package org.levator.letter.recall;

/** How the recipient was asked, or answered. */
public enum RecallManner {
    PHONE,
    FAX,
    LETTER,
    SECURE_MESSAGE,
    IN_PERSON
}
