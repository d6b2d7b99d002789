package org.levator.web.faces.input;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An input of the page, by the name that it shares with the component of the command; without one, both parts are {@code null}. */
record Field(String clientId, String label) {
    static Field named(String name) {
        return find(FacesContext.getCurrentInstance().getViewRoot(), name)
                .map(Field::marked)
                .orElse(new Field(null, null));
    }

    private static Optional<UIInput> find(UIComponent parent, String id) {
        Iterable<UIComponent> children = parent::getFacetsAndChildren;
        return StreamSupport.stream(children.spliterator(), false)
                .flatMap(child -> Stream.concat(Stream.of(child), find(child, id).stream()))
                .filter(child -> child instanceof UIInput && child.getId().equals(id))
                .map(UIInput.class::cast)
                .findFirst();
    }

    private static Field marked(UIInput input) {
        input.setValid(false);
        return new Field(input.getClientId(), (String) input.getAttributes().get("label"));
    }
}
