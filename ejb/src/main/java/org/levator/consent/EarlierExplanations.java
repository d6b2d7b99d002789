package org.levator.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.levator.consent.talk.Component;
import org.levator.consent.text.ConsentTextId;

/**
 * What this examiner has explained in full in this case, and whether that still counts: not after a change of text or risk, not after a stop
 * (CON-2).
 *
 * @param consents of this examiner in this case, today's too
 * @param currentTexts the newest version in each language
 * @param risksChanged when the patient last had other risks than before; {@code null} while none was known
 */
record EarlierExplanations(List<Consent> consents, Set<ConsentTextId> currentTexts, Instant risksChanged, ZoneId zone) {
    /** Of each part that was, the day of the full explanation that still counts. */
    Map<Component, LocalDate> days() {
        var days = new EnumMap<Component, LocalDate>(Component.class);
        for (var component : Component.values()) {
            day(component).ifPresent(day -> days.put(component, day));
        }
        return days;
    }

    private Optional<LocalDate> day(Component component) {
        return standing(component).map(e -> LocalDate.ofInstant(e.happenedAt(), zone));
    }

    private Optional<ConsentEvent> standing(Component component) {
        return newest(e -> e.explanation() != null
                        && e.explanation().isFull()
                        && e.explanation().isOf(component))
                .filter(e -> currentTexts.contains(e.explanation().text()))
                .filter(e -> risksChanged == null || e.happenedAt().isAfter(risksChanged))
                .filter(e -> !isStoppedSince(component, e.happenedAt()));
    }

    private boolean isStoppedSince(Component component, Instant explained) {
        return newest(e -> e.isStopOf(component))
                .filter(stop -> !stop.happenedAt().isBefore(explained))
                .isPresent();
    }

    private Optional<ConsentEvent> newest(Predicate<ConsentEvent> which) {
        return consents.stream()
                .flatMap(c -> c.latest(which).stream())
                .max(Comparator.comparing(ConsentEvent::happenedAt));
    }
}
