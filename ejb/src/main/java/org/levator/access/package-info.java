/**
 * Who may open what: the circle of care around each case (ACC-1). {@link org.levator.access.CircleOfCare#open} is the only way to an
 * {@link org.levator.access.OpenedCase}, and clinical repositories answer only to one. Not the roles: those stand on the boundaries.
 */
package org.levator.access;
