package org.levator.patient.care;

/** Her standing wish for a third person in the room; each exam asks again (CON-11). */
public enum ThirdPersonWish {
    NOT_ASKED,
    ASK_EACH_TIME,
    WANTED,
    NOT_WANTED
}
