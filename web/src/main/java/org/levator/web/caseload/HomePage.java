package org.levator.web.caseload;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.levator.audit.OneLook;
import org.levator.episode.duplicate.DuplicateAnswering;
import org.levator.shared.Role;
import org.levator.web.faces.frame.Frame;
import org.levator.web.oversight.OwnNamingsPage;
import org.levator.web.reference.LimitsPage;

/** Home: what there is for whom, read in one look. Each part has a page bean of its own. */
@Named
@ViewScoped
public class HomePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DayListPage day;

    @Inject
    AddVisitPage adding;

    @Inject
    DeskPage desk;

    @Inject
    AttentionPage attention;

    @Inject
    OwnNamingsPage namings;

    @Inject
    LimitsPage limits;

    @Inject
    DuplicateAnswering duplicates;

    @Inject
    OneLook look;

    @Inject
    HttpServletRequest request;

    @Inject
    Frame frame;

    private int registeredTwice;

    public void load() {
        look.at(this::read);
    }

    private void read() {
        if (isPlanning()) {
            day.read();
            adding.begin();
            registeredTwice = duplicates.waiting();
        }
        if (frame.isClinical()) {
            attention.load();
            desk.read();
        }
        if (isReviewing()) {
            desk.readReviews();
        }
        if (request.isUserInRole(Role.PRIVACY_OFFICER)) {
            namings.load();
        }
        if (frame.isAdministrator()) {
            limits.load();
        }
    }

    /** Whoever sees patients or plans for those who do. */
    public boolean isPlanning() {
        return frame.isClinical() || isReception();
    }

    /** Who may have to look again at a signed note: a case's lead, and the privacy officer. */
    public boolean isReviewing() {
        return request.isUserInRole(Role.THERAPIST) || request.isUserInRole(Role.PRIVACY_OFFICER);
    }

    public boolean isReception() {
        return request.isUserInRole(Role.RECEPTION);
    }

    /** How many may be registered twice and wait for somebody to say so. */
    public int getRegisteredTwice() {
        return registeredTwice;
    }
}
