package org.levator.web.faces.fault;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fault and what caused it, outermost first. */
record Causes(List<Throwable> chain) {
    /** Of a unique and of an exclusion constraint. */
    private static final Set<String> TAKEN = Set.of("23505", "23P01");

    private static final int FRAMES = 25;
    private static final int DEEPEST = 12;

    static Causes of(Throwable fault) {
        return new Causes(Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .toList());
    }

    boolean has(Class<? extends Throwable> type) {
        return chain.stream().anyMatch(type::isInstance);
    }

    <T extends Throwable> T get(Class<T> type) {
        return chain.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Of two who saved at the same moment the database keeps one: by the row's version, by the number of the next revision, or by a day that one person alone has. */
    boolean isOvertaken() {
        return has(OptimisticLockException.class)
                || has(SQLException.class)
                        && TAKEN.contains(get(SQLException.class).getSQLState());
    }

    /** Types and places only: messages may quote what people wrote, and logs hold no names. */
    String withoutMessages() {
        return chain.stream().map(Causes::withoutMessage).collect(Collectors.joining("\ncaused by "));
    }

    /** For whoever writes a page, on her own machine, where everyone is made up. */
    String withMessages() {
        return chain.stream().map(Throwable::toString).collect(Collectors.joining("\n")) + "\n" + withoutMessages();
    }

    private static String withoutMessage(Throwable fault) {
        var places = Stream.of(fault.getStackTrace()).limit(FRAMES).map(place -> "\n\tat " + place);
        return fault.getClass().getName() + places.collect(Collectors.joining());
    }
}
