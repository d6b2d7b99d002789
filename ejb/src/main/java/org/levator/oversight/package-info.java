/**
 * What the circle of care does not let through by itself, and who looks at it afterwards (ACC-5). {@link org.levator.oversight.OutsideOpening}
 * opens a case outside a therapist's circle for an hour at most; {@link org.levator.oversight.OutsideReviewing} tells its lead and asks the
 * privacy officer for a finding; {@link org.levator.oversight.OwnNamingReading} shows who has a place by her own other account;
 * {@link org.levator.oversight.log} shows who looked at what; {@link org.levator.oversight.paper} logs what a browser printed. What an opening lets through is decided in {@link org.levator.access}. Nothing here is clinical.
 */
package org.levator.oversight;
