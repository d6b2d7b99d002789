/**
 * Who is supervised by whom, with days: one supervisor a day, and what has not begun can be taken back (ACC-4, ACC-1). Not who may be
 * either of them: titles, accounts and last days are in {@link org.levator.clinician}.
 */
package org.levator.clinician.supervision;
