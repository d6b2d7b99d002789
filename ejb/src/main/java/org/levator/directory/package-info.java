/**
 * The people and places that letters go to (LET-5): profession, address, language, expertise, who may refer, and the wait as it was
 * told on a day. A recipient is changed in place and set aside, never deleted: an issued letter keeps the address it was sent to.
 * Nothing here is about a patient.
 */
package org.levator.directory;
