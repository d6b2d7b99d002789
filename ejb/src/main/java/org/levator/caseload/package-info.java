/**
 * What a clinician sees at a glance: who this page is about (the banner), her day, and her cases, in neutral words (CAS-1, CAS-2).
 * Reads the other features and changes nothing; each list page is one query, whatever its length, and one row in the access log.
 *
 * <p>Beneath, the two halves of home: {@link org.levator.caseload.day} and {@link org.levator.caseload.desk}.
 */
package org.levator.caseload;
