package org.levator.clinician;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
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
    private LocalDate ends;

    @Version
    private int version;

    protected Supervision() {}

    static Supervision agreed(Supervise command) {
        if (command.clinician().equals(command.supervisor())) {
            throw new BrokenRule(ClinicianRule.OWN_SUPERVISOR);
        }
        var supervision = new Supervision();
        supervision.id = SupervisionId.random();
        supervision.clinician = command.clinician();
        supervision.supervisor = command.supervisor();
        supervision.starts = command.starts();
        supervision.end(command.ends());
        return supervision;
    }

    /** That day is its last; {@code null} lets it go on. */
    void end(LocalDate last) {
        if (last != null && last.isBefore(starts)) {
            throw new BrokenRule(ClinicianRule.ENDS_BEFORE_IT_BEGINS);
        }
        ends = last;
    }
}
