package org.levator.web.faces.fault;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** A fault of ours: written down under a number that the person can read out. The log holds types and places, never what people wrote. */
@RequestScoped
public class Mishaps {
    /** The header by which scripts and the page about a fault learn the number. */
    public static final String HEADER = "X-Levator-Reference";

    static final String REFERENCE = "org.levator.reference";
    private static final Logger LOG = System.getLogger("org.levator.web");

    @Inject
    HttpServletRequest request;

    public String report(Throwable fault) {
        return report(Causes.of(fault).withoutMessages());
    }

    /**
     * No fault of ours, and yet somebody may ask about it: the log says when, and what was answered.
     *
     * @param page one of ours; an address that somebody made up may hold a name
     */
    String note(int status, String page) {
        var given = Reference.random().toString();
        LOG.log(Level.INFO, "reference {0}: answered {1} for {2}", given, Integer.toString(status), page);
        return given;
    }

    /** @param places what goes into the log */
    String report(String places) {
        var given = Reference.random().toString();
        LOG.log(Level.ERROR, "reference {0}: {1}", given, places);
        request.setAttribute(REFERENCE, given);
        return given;
    }
}
