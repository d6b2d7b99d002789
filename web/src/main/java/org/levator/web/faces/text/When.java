package org.levator.web.faces.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Optional;

/** Days and times as the clinic's wall shows them: {@code 2026-11-22}, {@code 14:05}, {@code 14:05:09}. */
@Named("when")
@ApplicationScoped
public class When {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final int LENGTH = "2026-11-22".length();

    @Inject
    Clock clock;

    /** Of the clinic, for what a script shows: wherever the device thinks it is. */
    public String getZone() {
        return clock.getZone().getId();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** In the reader's language: {@code Tuesday}, {@code mardi}. */
    public String weekday(LocalDate day) {
        var language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language);
    }

    /** A day of an address; empty for a text that is none. */
    public Optional<LocalDate> asked(String day) {
        try {
            return day == null || day.length() != LENGTH ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    public Instant getNow() {
        return clock.instant();
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    /** Whether its day is still to come. */
    public boolean toCome(Instant instant) {
        return dayOf(instant).isAfter(getToday());
    }

    public boolean past(Instant instant) {
        return instant.isBefore(clock.instant());
    }

    public LocalDateTime onTheClock(Instant instant) {
        return LocalDateTime.ofInstant(instant, clock.getZone());
    }

    public String day(Instant instant) {
        return show(DAY, instant);
    }

    public String minute(Instant instant) {
        return show(MINUTE, instant);
    }

    public String second(Instant instant) {
        return show(SECOND, instant);
    }

    public String dayAndMinute(Instant instant) {
        return instant == null ? "" : day(instant) + " " + minute(instant);
    }

    private String show(DateTimeFormatter format, Instant instant) {
        return instant == null ? "" : format.format(instant.atZone(clock.getZone()));
    }
}
