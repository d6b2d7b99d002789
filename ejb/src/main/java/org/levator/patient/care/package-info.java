/**
 * What every examiner must know whatever the case: allergies, pregnancy, implants, adjustments, her own words (PAT-6). For the circle
 * only, never for reception. A profile is a series of revisions, which stay inside; {@link org.levator.patient.care.CareFacts} crosses.
 */
package org.levator.patient.care;
