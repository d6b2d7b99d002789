package org.levator.oversight.log;

/** Which rows of the access log are asked for. */
public enum Selection {
    EVERYTHING,
    MORE_THAN_VIEWS,
    OUTSIDE_CIRCLE,
    NOT_GIVEN
}
