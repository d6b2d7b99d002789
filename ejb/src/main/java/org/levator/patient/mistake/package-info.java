/**
 * That something about a patient was entered by mistake and taken away (PAT-1, PAT-2): what, when and by whom. Not the value, which may
 * be another person's.
 */
package org.levator.patient.mistake;
