package org.levator.sealing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.levator.clinician.Clinicians;
import org.levator.shared.ClinicianId;

/** Remembers what was sealed. */
public class FakeSeals extends Seals {
    public final List<WrongEntry> wrong = new ArrayList<>();
    public final List<String> reasons = new ArrayList<>();
    /** Who has left the clinic. */
    public final Set<ClinicianId> left = new HashSet<>();

    public Instant at = Instant.parse("2026-11-22T16:00:00Z");

    public FakeSeals() {
        clock = Clock.fixed(at, ZoneOffset.UTC);
        standIns = new StandIns();
        standIns.clock = clock;
        standIns.clinicians = new Clinicians() {
            @Override
            public boolean isHere(ClinicianId id, LocalDate day) {
                return !left.contains(id);
            }

            @Override
            public boolean isTherapist(ClinicianId id, LocalDate day) {
                return true;
            }
        };
    }

    @Override
    public Instant seal(WrongEntry entry, ClinicianId by, String reason) {
        wrong.add(entry);
        reasons.add(reason);
        return at;
    }

    public boolean holds(UUID entry) {
        return wrong.stream().anyMatch(w -> w.entry().equals(entry));
    }

    /** What it was entered again as, or {@code null}. */
    public UUID reentered(UUID entry) {
        return wrong.stream()
                .filter(w -> w.entry().equals(entry))
                .map(WrongEntry::reentered)
                .findFirst()
                .orElse(null);
    }
}
