/**
 * The case (code: episode) from inquiry to discharge. A case opens and closes by its own moves only: no finding and no resolved cause
 * ever closes it (CAS-4). Not the circle around it: that is {@link org.levator.access}.
 *
 * <p>Beneath, each with its own contract: its visits ({@link org.levator.episode.visit}), who leads and covers it
 * ({@link org.levator.episode.team}), why she comes ({@link org.levator.episode.description}), what is told once
 * ({@link org.levator.episode.story}), who may be registered twice ({@link org.levator.episode.duplicate}), what a colleague who leaves
 * leaves behind ({@link org.levator.episode.leaving}), who has to know of a death ({@link org.levator.episode.death}).
 */
package org.levator.episode;
