package org.levator.web.faces.input;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The last forms of this session that reached their page, by the names that the browser gave to their sending. What any other held is nowhere
 * but in the browser, which gives it back (AS-3).
 */
@Named
@SessionScoped
public class Heard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "[a-z0-9]{1,12}";
    private static final int KEPT = 20;

    private final List<String> sendings = new ArrayList<>();

    /** @param sending the name that came along; one that no page gives is nobody's */
    public synchronized void hear(String sending) {
        if (sending != null && sending.matches(NAME)) {
            sendings.remove(sending);
            sendings.add(sending);
            sendings.subList(0, Math.max(0, sendings.size() - KEPT)).clear();
        }
    }

    /** The page that would have shown it could not be shown. */
    public synchronized void takeBack(String sending) {
        sendings.remove(sending);
    }

    /** @return the name that this request brought, or null */
    public static String sendingOf(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().get("sending");
    }

    /** For the page that comes. */
    public synchronized String getSendings() {
        return String.join(" ", sendings);
    }
}
