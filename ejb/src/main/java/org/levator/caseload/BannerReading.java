package org.levator.caseload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.episode.duplicate.OtherRegistration;
import org.levator.episode.duplicate.OtherRegistrations;
import org.levator.patient.PatientFacts;
import org.levator.safety.RedFlagReading;
import org.levator.shared.EpisodeId;
import org.levator.shared.Role;

/** The banner on top of every case page: whom it is about and what must not be overlooked. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class BannerReading {
    @Inject
    CircleOfCare circle;

    @Inject
    PatientFacts patients;

    @Inject
    BannerQuery cases;

    @Inject
    OtherRegistrations others;

    @Inject
    RedFlagReading flags;

    @Inject
    Clock clock;

    public BannerRow of(@NotNull EpisodeId id) {
        var open = circle.open(id, Act.VIEW_CASE);
        var today = LocalDate.now(clock);
        var line = cases.of(open, today);
        var patient = patients.of(open);
        return new BannerRow(
                id,
                patient.id(),
                patient.age(today),
                line.number(),
                line.state(),
                line.lead(),
                patient.details(),
                alsoRegistered(open, line, today),
                patients.careOf(open).facts(),
                flags.openFor(id),
                open.outsideUntil().orElse(null));
    }

    /** Asked for only where there is one. */
    private List<OtherRegistration> alsoRegistered(OpenedCase open, CaseLine line, LocalDate today) {
        return line.otherRegistrations() == 0 ? List.of() : others.of(open.patient(), open.clinician(), today);
    }
}
