/**
 * That a visit took place was recorded by mistake: why, as a value. Not the visit, which goes back to what it was, and not an entry for
 * the wrong patient: that is sealed.
 */
package org.levator.episode.visit.mistake;
