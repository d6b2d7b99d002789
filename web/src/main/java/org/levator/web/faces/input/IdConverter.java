package org.levator.web.faces.input;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.levator.shared.NotFound;
import org.levator.web.faces.text.Texts;

/**
 * Any typed id ({@code record VisitId(UUID uuid)}) from and to its text. The type is that of the property it is bound to. In an address a text that
 * is no id leads to the same page as an id that does not exist.
 */
@FacesConverter("levator.id")
public class IdConverter implements Converter<Object> {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Override
    public Object getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!isId(text.strip())) {
            throw notAnId(field);
        }
        var type = field.getValueExpression("value").getType(context.getELContext());
        try {
            return type.getConstructor(UUID.class).newInstance(UUID.fromString(text.strip()));
        } catch (ReflectiveOperationException notAnIdType) {
            throw new IllegalStateException(type.getName() + " is no id type", notAnIdType);
        }
    }

    private static Object uuidOf(Object id) {
        try {
            return id.getClass().getMethod("uuid").invoke(id);
        } catch (ReflectiveOperationException notAnIdType) {
            throw new IllegalStateException(id.getClass().getName() + " is no id type", notAnIdType);
        }
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** In an address it is a page that does not exist; among the answers of a question it is none of them. */
    private static RuntimeException notAnId(UIComponent field) {
        if (!(field instanceof UISelectOne) && !(field instanceof UISelectMany)) {
            return new NotFound("page");
        }
        var faces = CDI.current().select(Texts.class).get().get("faces");
        var sentence =
                faces.of(UISelectOne.INVALID_MESSAGE_ID, field.getAttributes().get("label"));
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Object id) {
        return id == null ? "" : uuidOf(id).toString();
    }
}
