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
    private static final String SENDING = "sending";
    private static final String NAME = "[a-z0-9]{1,12}";
    private static final int KEPT = 20;

    private final List<String> sendings = new ArrayList<>();

    /** A part of a page is answered where it stands, and takes nothing away. */
    public synchronized void hear(FacesContext faces) {
        var sending = name(faces);
        if (sending.matches(NAME) && !faces.getPartialViewContext().isAjaxRequest()) {
            sendings.remove(sending);
            sendings.add(sending);
            sendings.subList(0, Math.max(0, sendings.size() - KEPT)).clear();
        }
    }

    /** The page that would have shown it could not be shown. */
    public synchronized void takeBack(FacesContext faces) {
        sendings.remove(name(faces));
    }

    private static String name(FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().getOrDefault(SENDING, "");
    }

    /** For the page that comes. */
    public synchronized String getSendings() {
        return String.join(" ", sendings);
    }
}
