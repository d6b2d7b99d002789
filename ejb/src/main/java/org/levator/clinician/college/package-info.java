/**
 * What a College says of a colleague: her title and registration from a day on, and in which province she is authorised for what (ACC-4).
 * Values only, with what it takes to enter them. Not the colleague, and not what follows from them on a day: that is in
 * {@link org.levator.clinician}.
 */
package org.levator.clinician.college;
