/**
 * Why a patient comes, in her words and in the referrer's. Clinical text: each change is a new revision, and the earlier ones stay readable
 * with who wrote them and when. One that was another patient's is sealed as everything else is (NOT-3).
 *
 * <p>Operations: {@link org.levator.episode.description.CaseDescribing}; {@link org.levator.episode.description.DescriptionSealing} for one
 * that was another patient's. A case begins its own by {@link org.levator.episode.description.CaseDescriptions}.
 */
package org.levator.episode.description;
