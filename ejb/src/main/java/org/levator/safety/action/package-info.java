/**
 * What was done about a flag, what such a row must say to be one, and which action releases which pause (RED-1). What was entered in error
 * is marked so and counts no more (TRN-4). Values only; the flag keeps them in order.
 */
package org.levator.safety.action;
