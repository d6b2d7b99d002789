package org.levator.clinician.college;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A title with the College that protects it, as printed under a signature.
 *
 * @param titleEn for instance "Physiotherapist"
 * @param titleFr for instance "Physiothérapeute"
 * @param registrationNumber with the College, not with an association or a payer
 */
@Embeddable
public record RegulatedTitle(
        @Column(name = "title_en") String titleEn,
        @Column(name = "title_fr") String titleFr,
        @Column(name = "college") String college,
        @Column(name = "registration_number") String registrationNumber)
        implements Serializable {}
