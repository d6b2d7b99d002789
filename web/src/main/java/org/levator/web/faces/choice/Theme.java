package org.levator.web.faces.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Light, or dim for a darkened room; chosen in the user menu, kept in a cookie. */
@Named("theme")
@RequestScoped
public class Theme {
    static final Choice CHOICE = new Choice("LEVATOR_THEME", Set.of("light", "dim"));

    @Inject
    HttpServletRequest request;

    /** For {@code <html data-theme>}. */
    public String getName() {
        return CHOICE.in(request).orElse("light");
    }
}
