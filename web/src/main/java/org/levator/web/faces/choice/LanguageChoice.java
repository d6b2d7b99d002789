package org.levator.web.faces.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** The language of this page: the person's own choice, kept in a cookie; before she chose, the browser's. */
@Named("language")
@RequestScoped
public class LanguageChoice {
    static final Choice CHOICE = new Choice("LEVATOR_LANGUAGE", Set.of("en", "fr"));

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return isFrench() ? Locale.CANADA_FRENCH : Locale.CANADA;
    }

    /** The language tag of the page, for {@code <html lang>}. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** The other language: {@code en} or {@code fr}. */
    public String getOther() {
        return isFrench() ? "en" : "fr";
    }

    public boolean isFrench() {
        return CHOICE.in(request)
                .orElseGet(() -> request.getLocale().getLanguage())
                .equals("fr");
    }
}
