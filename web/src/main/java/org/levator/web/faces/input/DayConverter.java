package org.levator.web.faces.input;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.levator.web.faces.text.Texts;

/** A day as {@code YYYY-MM-DD}; {@code 20261122}, {@code 2026/11/22} and {@code 2026 11 22} are understood too. */
@FacesConverter(forClass = LocalDate.class)
public class DayConverter implements Converter<LocalDate> {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})");

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var parts = DAY.matcher(text.strip());
        try {
            if (parts.matches()) {
                return LocalDate.of(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
            }
        } catch (DateTimeException notInTheCalendar) {
            throw new ConverterException(notADay(), notInTheCalendar);
        }
        throw new ConverterException(notADay());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static FacesMessage notADay() {
        var sentence = CDI.current().select(Texts.class).get().get("faces").get("notADay");
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }
}
