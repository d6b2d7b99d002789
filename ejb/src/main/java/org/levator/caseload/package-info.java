/**
 * What a clinician sees at a glance: who this page is about (the banner), her day, and her cases, in neutral words (CAS-1, CAS-2).
 * Reads the other features and changes none of them; each list page is one query, whatever its length, and one row in the access log.
 *
 * <p>Beneath, the parts of home: {@link org.levator.caseload.day}, {@link org.levator.caseload.desk} and
 * {@link org.levator.caseload.attention}, where alone something is said: until when and why it is set aside (CAS-3).
 */
package org.levator.caseload;
