package org.levator.web.faces.input;

import jakarta.el.ValueExpression;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.levator.shared.Text;
import org.levator.web.faces.text.Texts;

/**
 * Text in any field of any page: none of the characters that cannot be kept, and no more of them than the field takes, which a browser
 * sees to and a request may not. The boundaries ask the same; here it is said beside the very field (IN-2).
 */
@FacesValidator(value = "levator.typed", isDefault = true)
public class TypedText implements Validator<Object> {
    @Override
    public void validate(FacesContext context, UIComponent field, Object typed) {
        if (!(typed instanceof String text)) {
            return;
        }
        var longest = longest(context, field);
        if (!Text.isPlain(text)) {
            throw refused(field, "typed.hidden", longest);
        }
        if (Text.lines(text).length() > longest) {
            throw refused(field, "typed.tooLong", longest);
        }
    }

    private static int longest(FacesContext context, UIComponent field) {
        var max = field instanceof HtmlInputText line && line.getMaxlength() > 0
                ? line.getMaxlength()
                : field.getPassThroughAttributes().get("maxlength");
        var number = max instanceof ValueExpression told ? told.getValue(context.getELContext()) : max;
        return number == null ? Integer.MAX_VALUE : Integer.parseInt(number.toString());
    }

    private static ValidatorException refused(UIComponent field, String key, int longest) {
        var texts = CDI.current().select(Texts.class).get().get("faces");
        var label = field.getAttributes().get("label");
        var sentence = texts.of(key, label == null ? texts.get("violation.field") : label, longest);
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
