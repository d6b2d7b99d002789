/**
 * What the patient tells once (CAS-6): her story in her own words, what not to ask about, words she uses. For the circle of the case; a
 * colleague who covers reads it before anything else. A change is a new revision, and the earlier ones stay readable. What every examiner
 * must know whatever the case, adjustments and words for the body among it, is {@link org.levator.patient.care} and is not repeated here.
 *
 * <p>Operations: {@link org.levator.episode.story.StoryTelling}; {@link org.levator.episode.story.StorySealing} for one that was another
 * patient's.
 */
package org.levator.episode.story;
