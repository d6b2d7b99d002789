package org.levator.clinician;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One supervision. */
@Embeddable
record SupervisionId(UUID uuid) implements Serializable {}
