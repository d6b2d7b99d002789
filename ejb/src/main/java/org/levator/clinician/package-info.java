/**
 * The people of the clinic: who signs in, under which regulated title, authorised for what and where, supervised by whom (ACC-4).
 * Reception and administration are here too, without a title. Not their roles: those stand at the sign-in server.
 *
 * <p>Beneath, each with its own contract: what a College says of them ({@link org.levator.clinician.college}) and who is supervised by
 * whom ({@link org.levator.clinician.supervision}).
 */
package org.levator.clinician;
