package org.levator.safety.screen;

import java.util.List;
import java.util.Optional;

/**
 * Asking the red flags in one visit.
 *
 * @param last empty when not asked in this visit
 */
public record Screening(List<KindRow> questions, Optional<ScreenRow> last) {}
