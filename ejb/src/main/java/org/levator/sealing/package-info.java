/**
 * What was written for the wrong patient (NOT-3). The feature that holds the entry takes it out of every view of that patient and tells
 * {@link org.levator.sealing.Seals}; from then on only the privacy officer reads it, by an {@link org.levator.sealing.OpenedSeal}, and
 * {@link org.levator.sealing.BreachChecking} asks her once whether there was a breach, and until
 * it stands there whom she told of one. Who may seal is {@link org.levator.sealing.Sealer}: its author, or one of her
 * {@link org.levator.sealing.StandIns} once she cannot say it any more. Not here: what was written stays in its own feature.
 */
package org.levator.sealing;
