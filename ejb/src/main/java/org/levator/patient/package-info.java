/**
 * The person in the clinic's care: names, contacts with their safe-contact rules, health number (PAT-1, PAT-2), for reception too; that
 * one was entered by mistake and taken away is {@link org.levator.patient.mistake}, what a number may look like
 * {@link org.levator.patient.number}. What every examiner must know about her, for the
 * circle only, is {@link org.levator.patient.care}. Not her problems: those are cases, in
 * {@link org.levator.episode}.
 */
package org.levator.patient;
