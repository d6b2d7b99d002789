package org.levator.clinician.college;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.levator.shared.Province;

/** Provinces in one column, in the enum's order, separated by spaces: the same set is always the same text. */
@Converter
public class ProvinceSetColumn implements AttributeConverter<Set<Province>, String> {
    @Override
    public String convertToDatabaseColumn(Set<Province> provinces) {
        return provinces == null
                ? null
                : provinces.stream().sorted().map(Province::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<Province> convertToEntityAttribute(String text) {
        if (text == null) {
            return null; // the converter's contract: a null column is a null attribute
        }
        return Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Province::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Province.class)));
    }
}
