package org.levator.web.faces.input;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.levator.web.faces.text.Texts;

/** Says that something was done, on this page or on the one gone to. */
@RequestScoped
public class Saved {
    @Inject
    Texts texts;

    public void andStay(String feature, String key, Object... arguments) {
        var sentence = texts.get(feature).of(key, arguments);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(sentence));
    }

    /** @param page a path with or without a query, for instance {@code /case?id=…}; returned as the outcome of the action */
    public String andGoTo(String page, String feature, String key, Object... arguments) {
        andStay(feature, key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }
}
