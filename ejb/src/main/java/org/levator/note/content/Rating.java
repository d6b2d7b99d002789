package org.levator.note.content;

/** What the patient rates herself from 0 to 10 in a visit; each may be skipped. */
public enum Rating {
    SAFE,
    CONTROL,
    PAIN,
    FEAR
}
