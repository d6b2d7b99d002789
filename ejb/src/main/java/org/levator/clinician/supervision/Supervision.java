package org.levator.clinician.supervision;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;

/** A student's or assistant's supervisor, with dates. */
@Entity
public class Supervision {
    @EmbeddedId
    private SupervisionId id;

    private ClinicianId clinician;
    private ClinicianId supervisor;
    private LocalDate starts;
    private LocalDate ends; // null while it goes on; the day before it starts, if it was taken back

    @Version
    private int version;

    protected Supervision() {}

    static Supervision agreed(Supervise command) {
        if (command.ends() != null && command.ends().isBefore(command.starts())) {
            throw new BrokenRule(SupervisionRule.ENDS_BEFORE_IT_BEGINS);
        }
        var supervision = new Supervision();
        supervision.id = SupervisionId.random();
        supervision.clinician = command.clinician();
        supervision.supervisor = command.supervisor();
        supervision.starts = command.starts();
        supervision.ends = command.ends();
        return supervision;
    }

    /**
     * That day is its last; what has not begun by then never was.
     *
     * @throws BrokenRule if it ends otherwise than was seen
     */
    void end(LocalDate seen, LocalDate last) {
        if (!Objects.equals(seen, ends)) {
            throw new BrokenRule(SupervisionRule.CHANGED_MEANWHILE);
        }
        end(last);
    }

    private void end(LocalDate last) {
        ends = last.isBefore(starts) ? starts.minusDays(1) : last;
    }

    /** That day she has a title of her own; recorded afterwards, it takes away none of the days on which she was supervised. */
    void endBefore(LocalDate titled, LocalDate today) {
        var own = titled.isBefore(today) ? today : titled;
        if (reaches(own)) {
            end(own.minusDays(1));
        }
    }

    void makeWayFor(Supervision next) {
        end(next.starts.minusDays(1));
    }

    boolean overlaps(Supervision other) {
        return reaches(other.starts) && other.reaches(starts);
    }

    private boolean reaches(LocalDate day) {
        return ends == null || !ends.isBefore(day);
    }

    ClinicianId supervisor() {
        return supervisor;
    }
}
