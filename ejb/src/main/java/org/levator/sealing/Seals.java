package org.levator.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;

/** For the features that hold the entries: seal one, and read a sealed one for the privacy officer. */
@ApplicationScoped
public class Seals {
    @Inject
    CircleOfCare circle;

    @Inject
    SealedEntries entries;

    @Inject
    StandIns standIns;

    @Inject
    Clock clock;

    /**
     * A condition for a query: that an entry was not another patient's (NOT-3).
     *
     * @param entry as the query calls it
     */
    public static String notSealed(String entry) {
        return " and not exists (select w.kind from SealedEntry w where w.entryId = " + entry + ".id.uuid) ";
    }

    /** @throws BrokenRule if where it is to stand again is the record that it leaves */
    public static void requireAnother(PatientId wrong, PatientId right) {
        if (right.equals(wrong)) {
            throw new BrokenRule(SealingRule.SAME_PATIENT);
        }
    }

    /**
     * Its author, or somebody who stands in for authors who cannot say it any more: it must not stay in her record for ever.
     *
     * @param day of the visit that it is about, or on which it was written
     */
    public Sealer sealer(OpenedCase open, Set<ClinicianId> authors, LocalDate day) {
        if (authors.contains(open.clinician())) {
            return Sealer.AUTHOR;
        }
        return standIns.may(open, authors, day) ? Sealer.FOR_AUTHOR : Sealer.NOBODY;
    }

    /** @param at when it happened or was written */
    public Sealer sealer(OpenedCase open, Set<ClinicianId> authors, Instant at) {
        return sealer(open, authors, LocalDate.ofInstant(at, clock.getZone()));
    }

    /**
     * The feature itself takes it out of what it shows; this row is what seals it, and no way leads back.
     *
     * @return since when; an entry that keeps the moment in its own row keeps this one
     */
    public Instant seal(WrongEntry wrong, ClinicianId by, String reason) {
        var now = clock.instant();
        entries.add(SealedEntry.of(wrong, by, now, reason));
        return now;
    }

    /** @throws NotFound if there is none of this kind */
    public OpenedSeal open(SealedId id, SealedKind kind) {
        circle.lister(Act.VIEW_SEALED);
        var entry = entries.find(id).orElseThrow(() -> circle.refused(Act.VIEW_SEALED));
        circle.handled(Act.VIEW_SEALED, entry.patient(), entry.episode());
        if (entry.kind() != kind) {
            throw new NotFound("sealed entry");
        }
        return new OpenedSeal(entry.entryId());
    }
}
