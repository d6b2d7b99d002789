package org.levator.patient.care;

/** The three states of a list: nobody asked, she said there is nothing, there is something. Empty never means none. */
public enum Known {
    NOT_ASKED,
    NONE_KNOWN,
    LISTED
}
