/**
 * What lies on the caller's desk at home: notes to sign, letters to finish, to send or overdue for an answer, what somebody who leaves leaves behind.
 * {@link org.levator.caseload.desk.DeskReading} and {@link org.levator.caseload.desk.LeavingReading} count and name; each is done in its own
 * feature.
 */
package org.levator.caseload.desk;
