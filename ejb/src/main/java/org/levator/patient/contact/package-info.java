/**
 * The people around a patient (PAT-5, PAT-7): her partner, a parent, whoever she names, each with what she agreed to, dated and taken back
 * whenever she likes. {@link org.levator.patient.contact.ContactKeeping} keeps it; {@link org.levator.patient.contact.PeopleAround} is asked
 * before anybody is called, reminded or written to. A partner never gets at the record; a parent of somebody who decides herself gets
 * nothing without her yes. Nobody here is a user: there is no account, and no way to one. Not the recipients of letters: those are the
 * directory's.
 */
package org.levator.patient.contact;
