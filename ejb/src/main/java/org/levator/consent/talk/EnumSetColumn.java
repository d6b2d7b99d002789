package org.levator.consent.talk;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.patient.care.Adjustment;

/** A small set of names in one column, in the enum's order, separated by spaces: the same set is always the same text. */
public abstract class EnumSetColumn<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {
    private final Class<E> type;

    EnumSetColumn(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(Set<E> set) {
        return set == null ? null : set.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<E> convertToEntityAttribute(String text) {
        if (text == null) {
            return null; // the converter's contract: a null column is a null attribute
        }
        return Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    @Converter
    static class Components extends EnumSetColumn<Component> {
        Components() {
            super(Component.class);
        }
    }

    @Converter
    static class Items extends EnumSetColumn<ExplainedItem> {
        Items() {
            super(ExplainedItem.class);
        }
    }

    @Converter
    public static class Adjustments extends EnumSetColumn<Adjustment> {
        Adjustments() {
            super(Adjustment.class);
        }
    }
}
