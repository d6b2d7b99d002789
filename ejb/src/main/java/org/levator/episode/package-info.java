/**
 * The case (code: episode) from inquiry to discharge, and its visits. A case opens and closes by its own moves only: no finding and no
 * resolved cause ever closes it (CAS-4). Not the circle around it: that is {@link org.levator.access}.
 */
package org.levator.episode;
