package org.levator.web.faces.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.UUID;
import org.levator.shared.NotFound;

/**
 * Any typed id ({@code record VisitId(UUID uuid)}) from and to its text. The type is that of the property it is bound to. A text that is no
 * id leads to the same page as an id that does not exist.
 */
@FacesConverter("levator.id")
public class IdConverter implements Converter<Object> {
    private static final int LENGTH = 36;

    @Override
    public Object getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var type = field.getValueExpression("value").getType(context.getELContext());
        try {
            return type.getConstructor(UUID.class).newInstance(uuid(text.strip()));
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

    private static UUID uuid(String text) {
        try {
            var uuid = UUID.fromString(text);
            if (text.length() == LENGTH) {
                return uuid;
            }
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("page");
        }
        throw new NotFound("page");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, Object id) {
        return id == null ? "" : uuidOf(id).toString();
    }
}
