package org.levator.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.levator.access.CareTeam;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.clinician.Clinicians;
import org.levator.shared.ClinicianId;

/**
 * Who may say for its author that an entry is the wrong patient's. For one who has left the clinic the case's lead. For a student or
 * assistant who works here and has no place in the case any more, whoever supervised her that day; where that supervisor has no place
 * in it either, whoever led the case that day or leads it now.
 */
@ApplicationScoped
class StandIns {
    @Inject
    Clinicians clinicians;

    @Inject
    CareTeam team;

    @Inject
    Clock clock;

    /** @param day of the visit that the entry is about, or on which it was written */
    boolean may(OpenedCase open, Set<ClinicianId> authors, LocalDate day) {
        var here = authors.stream().filter(this::isHere).toList();
        return here.isEmpty()
                ? open.relation() == Relation.LEAD
                : isInCircle(open) && here.stream().allMatch(author -> mayFor(author, open, day));
    }

    /** Never for another account of her own: it would be her own word about herself. */
    private boolean mayFor(ClinicianId author, OpenedCase open, LocalDate day) {
        if (clinicians.isTherapist(author, day)
                || isPlaced(author, open)
                || clinicians.isSamePerson(author, open.clinician())) {
            return false;
        }
        var supervisor = clinicians.supervisorOf(author, day);
        return supervisor.filter(open.clinician()::equals).isPresent()
                || supervisor.filter(other -> isPlaced(other, open)).isEmpty() && leads(open, day);
    }

    private boolean leads(OpenedCase open, LocalDate day) {
        var then = team.leadOn(open.episode(), day);
        return open.relation() == Relation.LEAD
                || then.filter(open.clinician()::equals).isPresent();
    }

    /** Who has it open from outside, or only to finish a note, decides nothing about somebody else's entry. */
    private static boolean isInCircle(OpenedCase open) {
        return open.breakGlass().isEmpty() && open.relation() != Relation.AUTHOR;
    }

    private boolean isPlaced(ClinicianId who, OpenedCase open) {
        return isHere(who) && team.isIn(open.episode(), who, today());
    }

    private boolean isHere(ClinicianId who) {
        return clinicians.isHere(who, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
