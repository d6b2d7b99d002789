/**
 * The person in the clinic's care: names, contacts with their safe-contact rules, health number (PAT-1, PAT-2), and what every
 * examiner must know whatever the case: allergies, pregnancy, implants, adjustments, her own words (PAT-6). The first part is for
 * reception too; the second, the care profile, for the circle only. Not her problems: those are cases, in {@link org.levator.episode}.
 */
package org.levator.patient;
