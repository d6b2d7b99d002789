package org.levator.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of this page: the person's own choice, kept in a cookie; before she chose, the browser's. */
@Named("language")
@RequestScoped
public class LanguageChoice {
    static final String COOKIE = "LEVATOR_LANGUAGE";

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
        return chosen().orElseGet(() -> request.getLocale().getLanguage()).equals("fr");
    }

    private Optional<String> chosen() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.equals("en") || value.equals("fr"))
                .findFirst();
    }
}
