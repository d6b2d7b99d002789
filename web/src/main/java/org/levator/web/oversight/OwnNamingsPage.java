package org.levator.web.oversight;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.oversight.OwnNaming;
import org.levator.oversight.OwnNamingReading;
import org.levator.shared.ClinicianId;

/** Places that somebody has by one account and dealt with by another: on her page for the administrator, on home for the privacy officer. */
@Named
@ViewScoped
public class OwnNamingsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OwnNamingReading reading;

    private List<OwnNaming> rows = List.of();

    public void load() {
        rows = reading.all();
    }

    public void load(ClinicianId who) {
        rows = reading.of(who);
    }

    public List<OwnNaming> getRows() {
        return rows;
    }
}
