package org.levator.it.inside;

/**
 * What a call came to.
 *
 * @param outcome RETURNED, RULE, OUTSIDE (the rule that keeps it for the circle), NOT_FOUND, ROLE or FAULT; BROKEN if it was not even called
 * @param allowed access rows of the transaction that say so
 * @param denied denial rows that outlived it
 * @param detail types only
 */
public record Answer(String outcome, int allowed, int denied, String detail) {}
