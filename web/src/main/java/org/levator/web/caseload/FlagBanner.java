package org.levator.web.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.levator.safety.FlagRow;
import org.levator.safety.screen.Urgency;
import org.levator.web.faces.text.Texts;
import org.levator.web.faces.text.When;

/** What a flag that waits for an action asks for, in neutral words that stay true as its day comes nearer. */
@Named
@ApplicationScoped
public class FlagBanner {
    @Inject
    Texts texts;

    @Inject
    When when;

    public String of(FlagRow flag) {
        return flag.urgency() == Urgency.NOW ? texts.get("safety").label(Urgency.NOW) : by(flag.dueAt());
    }

    /** @param due when the first of them is due */
    public String by(Instant due) {
        var patient = texts.get("patient");
        return when.toCome(due) ? patient.of("chip.flagBy", when.day(due)) : patient.get("chip.flag");
    }
}
