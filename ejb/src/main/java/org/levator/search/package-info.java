/**
 * Finding a person by what is at hand (PAT-4): a name that is or was hers, her birth date, a phone number, the case's number, the
 * health number.
 *
 * <p>Operation: {@link org.levator.search.PatientSearch#find}. Clinicians find the cases of their own circle, reception finds people;
 * whoever is outside finds nothing, not even a count. A hit holds a name, a birth date, a case number and state, never anything clinical.
 * Not the caseload's quick find, which only shortens that list.
 */
package org.levator.search;
