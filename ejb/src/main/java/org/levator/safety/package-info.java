/**
 * Red flags: asked in every visit, answered actively, kept for ever (RED-1). A positive answer opens a flag that shows its urgency
 * text at once, stays on banner and home until an action is recorded, and keeps what its row pauses from being started, in every case
 * of the patient, until its row's release. It never keeps anyone from recording, writing or signing.
 *
 * <p>Operations: {@link org.levator.safety.RedFlagRecording} answers, raises and records actions;
 * {@link org.levator.safety.RedFlagCorrecting} marks a slip for the right patient, a flag or what was done about one (TRN-4);
 * {@link org.levator.safety.RedFlagSealing} ends what was raised for the wrong patient, with its pause (NOT-3, TRN-4);
 * {@link org.levator.safety.RedFlagReading} asks and shows. Not the pause itself: consent reads {@code RedFlag.pauses} where it starts
 * an exam. Not the letter: {@link org.levator.safety.RedFlagRaised} tells who drafts one.
 *
 * <p>Beneath, as values: what is asked ({@link org.levator.safety.screen}) and what was done ({@link org.levator.safety.action}).
 */
package org.levator.safety;
