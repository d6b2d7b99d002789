/**
 * The access log as the privacy officer reads it (ACC-3): who looked at or changed what, of whom, when, why from outside the circle, and
 * what was not given. {@link org.levator.oversight.log.AccessReading#excerpt} answers one question at a time. Rows hold no word of what was
 * seen. They are written by {@link org.levator.audit}.
 */
package org.levator.oversight.log;
