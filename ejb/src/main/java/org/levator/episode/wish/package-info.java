/**
 * That a patient would like another therapist (CAS-7): recorded by anyone of her circle ({@link org.levator.episode.wish.WishRecording}), or by
 * number and name at the front desk ({@link org.levator.episode.wish.WishTaking}, ACC-2), and never with a reason. It waits for the lead and
 * the administrator until somebody else leads the case. Not who that is: it is arranged in {@code org.levator.episode.team}.
 */
package org.levator.episode.wish;
