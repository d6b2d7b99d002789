package org.levator.web.sealing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.sealing.BreachChecking;
import org.levator.sealing.SealedRow;
import org.levator.shared.CurrentUser;
import org.levator.shared.Role;

/** The sealed entries: on the privacy officer's home those that wait, on their page all of them. */
@Named
@RequestScoped
public class SealedPage {
    @Inject
    BreachChecking checking;

    @Inject
    CurrentUser user;

    private List<SealedRow> rows;
    private List<SealedRow> waiting;

    public void load() {
        rows = checking.all();
    }

    public List<SealedRow> getRows() {
        return rows;
    }

    public List<SealedRow> getWaiting() {
        if (waiting == null) {
            waiting = user.is(Role.PRIVACY_OFFICER) ? checking.waiting() : List.of();
        }
        return waiting;
    }
}
