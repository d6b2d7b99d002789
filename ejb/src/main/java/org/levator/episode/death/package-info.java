/**
 * That a death, which ends each of a patient's cases at once, is told to whoever leads or covers one of them and did not record it
 * (CAS-4): a line on home until it was seen. Not the death itself: that is a move of the case, {@link org.levator.episode}.
 */
package org.levator.episode.death;
