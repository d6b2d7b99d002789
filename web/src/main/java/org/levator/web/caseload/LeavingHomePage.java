package org.levator.web.caseload;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.caseload.desk.LeavingDesk;
import org.levator.caseload.desk.LeavingReading;
import org.levator.episode.leaving.LeavingRow;
import org.levator.episode.team.LeavingArranging;

/** On home, what the leaving of a colleague, or her own, asks of the person. */
@Named
@RequestScoped
public class LeavingHomePage {
    @Inject
    LeavingReading reading;

    @Inject
    LeavingArranging arranging;

    private LeavingDesk desk;
    private List<LeavingRow> rows;

    public LeavingDesk getDesk() {
        if (desk == null) {
            desk = reading.desk();
        }
        return desk;
    }

    /** For the administrator. */
    public List<LeavingRow> getRows() {
        if (rows == null) {
            rows = arranging.leaving();
        }
        return rows;
    }
}
