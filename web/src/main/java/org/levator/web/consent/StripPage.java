package org.levator.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.levator.consent.ConsentReading;
import org.levator.consent.sheet.ConsentStrip;
import org.levator.shared.VisitId;

/**
 * The strip of {@code lv:consentStrip}, read once and only while the page is drawn: before that an action may still change it, and each
 * reading gives out a stop ticket.
 */
@Named
@RequestScoped
public class StripPage {
    @Inject
    ConsentReading reading;

    private final Map<VisitId, ConsentStrip> read = new HashMap<>();

    public ConsentStrip of(VisitId visit) {
        boolean drawing = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return drawing ? read(visit) : ConsentStrip.notAsked(visit);
    }

    /** For a page that is about to be drawn. */
    public ConsentStrip read(VisitId visit) {
        return read.computeIfAbsent(visit, reading::strip);
    }
}
