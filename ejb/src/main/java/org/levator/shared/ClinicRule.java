package org.levator.shared;

/**
 * A rule of the clinic that can be broken. Each feature, and each part that refuses, has an enum of them; the constant's name is the key of
 * the sentence that the user reads, in both languages.
 */
public interface ClinicRule {
    String name();

    /** The rule's id in the product's rule book, for instance {@code CON-3}. */
    String id();

    /** For instance {@code ConsentRule.NOT_SAFE_TODAY}. */
    default String messageKey() {
        return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
    }
}
