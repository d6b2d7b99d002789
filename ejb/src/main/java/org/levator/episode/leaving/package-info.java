/**
 * What a leaving therapist leaves behind, in numbers, names and days (ACC-6): her cases and who leads them next, visits that are still hers,
 * and whether each patient was told. Not her notes, and not who leads next: that is arranged in {@link org.levator.episode.team}.
 */
package org.levator.episode.leaving;
