/**
 * Consent to an exam: asked, explained and answered per component, for one visit and one examiner, and taken back at any moment.
 *
 * <p>{@link org.levator.consent.ConsentRecording} keeps what was said, at once or later, and is never in the way (CON-1, CON-2, CON-5,
 * CON-10, CON-11). {@link org.levator.consent.ExamConduct} starts a component only when every condition holds (CON-3), and stops by one
 * action without a reason (CON-4); {@link org.levator.consent.StopByTicket} does so when the sign-in is over.
 * {@link org.levator.consent.ConsentSealing} takes out what was recorded for the wrong patient and records it for the right one (NOT-3).
 * {@link org.levator.consent.ConsentReading} answers the pages, and tells the note what was covered when (CON-6).
 *
 * <p>The consent, its events and what follows from them stay together here. Beneath, each with its own contract: what is said
 * ({@link org.levator.consent.talk}), the text that is read ({@link org.levator.consent.text}), what pages show
 * ({@link org.levator.consent.sheet}), what stands around a start ({@link org.levator.consent.around}), that an exam was somebody else's
 * ({@link org.levator.consent.sealed}), the ticket of a page whose sign-in is over ({@link org.levator.consent.ticket}).
 *
 * <p>Not here: consent to treatment, to disclosure, to a student or by e-mail (CON-9), and what was found: that is the note's.
 */
package org.levator.consent;
