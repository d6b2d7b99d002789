package org.levator.patient.contact;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What was agreed in one column, in the enum's order, separated by spaces; nothing at all is an empty text. */
@Converter
class ScopesColumn implements AttributeConverter<Set<Scope>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Scope> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Scope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }
}
