package org.levator.letter.view;

/** Whether the patient saw the letter before it went. Recorded, never required (LET-4). */
public enum Preview {
    READ_TOGETHER,
    READ,
    NOT_WISHED,
    NOT_POSSIBLE
}
