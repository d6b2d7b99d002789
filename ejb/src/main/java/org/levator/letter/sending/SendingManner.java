package org.levator.letter.sending;

/** How a letter left the clinic. */
public enum SendingManner {
    FAX,
    MAIL,
    COURIER,
    SECURE_MESSAGE,
    PORTAL,
    BY_HAND
}
