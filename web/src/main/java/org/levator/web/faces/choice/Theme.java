package org.levator.web.faces.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Light, dim for a darkened room, or with high contrast; chosen in the user menu, kept in a cookie. */
@Named("theme")
@RequestScoped
public class Theme {
    private static final List<String> ALL = List.of("light", "dim", "contrast");
    static final Choice CHOICE = new Choice("LEVATOR_THEME", Set.copyOf(ALL));

    @Inject
    HttpServletRequest request;

    public List<String> getAll() {
        return ALL;
    }

    /** For {@code <html data-theme>}. */
    public String getName() {
        return CHOICE.in(request).orElse("light");
    }
}
