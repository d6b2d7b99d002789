package org.levator.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;

/** Light, or dim for a darkened room; chosen in the user menu, kept in a cookie that the page's script writes. */
@Named("theme")
@RequestScoped
public class Theme {
    static final String COOKIE = "LEVATOR_THEME";

    @Inject
    HttpServletRequest request;

    public boolean isDim() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .anyMatch(cookie ->
                        cookie.getName().equals(COOKIE) && cookie.getValue().equals("dim"));
    }

    /** For {@code <html data-theme>}. */
    public String getName() {
        return isDim() ? "dim" : "light";
    }
}
