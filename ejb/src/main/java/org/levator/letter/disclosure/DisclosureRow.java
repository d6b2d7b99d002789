package org.levator.letter.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.levator.letter.content.ContentItem;

/** A consent as the letter's page shows it; {@code covers} says whether this letter may go out on it today. */
public record DisclosureRow(
        DisclosureId id,
        DisclosureBasis basis,
        String givenBy,
        String law,
        DisclosureManner manner,
        Instant givenAt,
        LocalDate until,
        boolean coversReplacements,
        Set<ContentItem> content,
        Instant withdrawnAt,
        boolean covers) {}
