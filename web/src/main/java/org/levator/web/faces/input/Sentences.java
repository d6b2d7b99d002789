package org.levator.web.faces.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import org.levator.shared.BrokenRule;
import org.levator.web.faces.text.FeatureTexts;
import org.levator.web.faces.text.Texts;
import org.levator.web.faces.text.When;

/** Says in the person's language what a rule or a value was refused for, above the page and beside its field. */
@RequestScoped
public class Sentences {
    @Inject
    Texts texts;

    @Inject
    When when;

    public void say(BrokenRule broken) {
        add(null, of(broken));
    }

    public void say(ConstraintViolationException refused) {
        refused.getConstraintViolations().forEach(this::say);
    }

    public void say(String feature, String key) {
        add(null, texts.get(feature).get(key));
    }

    public void sayChangedMeanwhile() {
        say("faces", "changedMeanwhile");
    }

    public void sayBroken(String reference) {
        add(null, texts.get("faces").of("broken.here", reference));
    }

    public String of(BrokenRule broken) {
        var feature = texts.ofFeatureOf(((Enum<?>) broken.rule()).getDeclaringClass());
        var arguments = broken.arguments().stream().map(argument -> shown(feature, argument));
        return feature.of(broken.rule().messageKey(), arguments.toArray());
    }

    private void say(ConstraintViolation<?> violation) {
        var field = Field.named(lastNode(violation));
        add(field.clientId(), of(violation, field));
    }

    private String of(ConstraintViolation<?> violation, Field field) {
        var faces = texts.get("faces");
        var constraint = violation.getConstraintDescriptor();
        var key = "violation." + constraint.getAnnotation().annotationType().getSimpleName();
        var known = faces.containsKey(key) ? key : "violation.other";
        var label = field.label() == null ? faces.get("violation.field") : field.label();
        return faces.of(
                known,
                label,
                constraint.getAttributes().get("max"),
                constraint.getAttributes().get("min"));
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        var name = "";
        for (var node : violation.getPropertyPath()) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }

    private Object shown(FeatureTexts feature, Object argument) {
        if (argument instanceof Enum<?> constant) {
            return feature.label(constant);
        }
        return argument instanceof Instant instant ? when.dayAndMinute(instant) : argument;
    }

    private static void add(String clientId, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
}
