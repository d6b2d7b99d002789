package org.levator.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.consent.sheet.ConsentSheet;
import org.levator.consent.sheet.ConsentStrip;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.Interpreter;
import org.levator.consent.text.ConsentTextId;
import org.levator.consent.text.ConsentTextRow;
import org.levator.consent.text.ConsentTexts;
import org.levator.consent.ticket.StopTickets;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

/** Shows consents: the page of one visit, the strip above a note, the events in their order, and what was covered when (CON-6). */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class ConsentReading {
    @Inject
    VisitConsents consents;

    @Inject
    SheetReading sheets;

    @Inject
    StopTickets tickets;

    @Inject
    ConsentTexts texts;

    @Inject
    Clinicians clinicians;

    public ConsentSheet sheet(@NotNull VisitId id) {
        return sheets.sheet(consents.look(id, Act.VIEW_CONSENT));
    }

    /** The caller's own consent, else whoever's was opened last; with a fresh stop ticket while there is something to stop. */
    public ConsentStrip strip(@NotNull VisitId id) {
        var visit = consents.look(id, Act.VIEW_CONSENT);
        return consents.shown(visit)
                .map(c -> sheets.strip(c, c.phase(sheets.moment()).isStoppable() ? tickets.issue(visit) : null))
                .orElseGet(() -> ConsentStrip.notAsked(id));
    }

    /** Every examiner's, in the order in which they were recorded. */
    public List<ConsentEventRow> events(@NotNull VisitId id) {
        return consents.all(consents.look(id, Act.VIEW_CONSENT)).stream()
                .flatMap(c -> c.rows(this::name).stream())
                .toList();
    }

    /** Whoever interpreted in this visit, as its explanations say (PAT-7). */
    public List<Interpreter> interpreters(@NotNull VisitId id) {
        return consents.all(consents.look(id, Act.VIEW_CONSENT)).stream()
                .flatMap(Consent::interpreters)
                .distinct()
                .toList();
    }

    /** Whether some consent of this visit covered the part at that time, the time of the finding. */
    public boolean covers(@NotNull VisitId id, @NotNull Component component, @NotNull Instant at) {
        return consents.all(consents.look(id, Act.VIEW_CONSENT)).stream()
                .anyMatch(c -> c.stateAt(at).covers(component));
    }

    /** The text that an explanation followed, byte for byte. */
    public ConsentTextRow text(@NotNull VisitId id, @NotNull ConsentTextId text) {
        consents.look(id, Act.VIEW_CONSENT);
        return texts.get(text);
    }

    private String name(ClinicianId clinician) {
        return clinicians.get(clinician).name();
    }
}
