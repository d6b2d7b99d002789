package org.levator.web.faces.input;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.levator.web.faces.text.Texts;

/** A time of day as {@code HH:MM}; {@code 9:30}, {@code 930}, {@code 9h30} and {@code 9} are understood too. */
@FacesConverter(forClass = LocalTime.class)
public class TimeConverter implements Converter<LocalTime> {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:\\s?[:hH.]?\\s?(\\d{2}))?\\s?h?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var parts = TIME.matcher(text.strip());
        try {
            if (parts.matches()) {
                var minutes = parts.group(2) == null ? "0" : parts.group(2);
                return LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(minutes));
            }
        } catch (DateTimeException notOnTheClock) {
            throw new ConverterException(notATime(), notOnTheClock);
        }
        throw new ConverterException(notATime());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, LocalTime time) {
        return time == null ? "" : time.toString();
    }

    private static FacesMessage notATime() {
        var sentence = CDI.current().select(Texts.class).get().get("faces").get("notATime");
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }
}
