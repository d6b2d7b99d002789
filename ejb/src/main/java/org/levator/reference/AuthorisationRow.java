package org.levator.reference;

import org.levator.shared.Province;

/**
 * What a province asks before work beyond the labia or the anal verge.
 *
 * @param required whether the examiner needs an individual authorisation
 * @param studentAllowed a student may work there with the supervisor in the room and her own consent
 */
public record AuthorisationRow(Province province, Requirement required, boolean studentAllowed) {}
