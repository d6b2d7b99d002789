/**
 * What lies on the caller's desk at home: notes to sign, letters to finish or to send, what somebody who leaves leaves behind.
 * {@link org.levator.caseload.desk.DeskReading} and {@link org.levator.caseload.desk.LeavingReading} count and name; each is done in its own
 * feature.
 */
package org.levator.caseload.desk;
