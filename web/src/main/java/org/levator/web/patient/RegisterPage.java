package org.levator.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Therapists;
import org.levator.episode.CaseRegistration;
import org.levator.episode.duplicate.DuplicateRule;
import org.levator.shared.BrokenRule;
import org.levator.shared.EpisodeId;
import org.levator.web.faces.frame.Frame;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.input.Sentences;

/** Takes a new patient in from a referral or her own call: one screen, and the case is open. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseRegistration registration;

    @Inject
    Therapists therapists;

    @Inject
    Frame frame;

    @Inject
    Sentences sentences;

    @Inject
    Saved saved;

    private final RegisterForm form = new RegisterForm();
    private boolean mayBeRegistered;

    public void load() {
        therapists.me().map(ClinicianRow::id).ifPresent(form.getStart()::setLead);
    }

    public String register() {
        return register(false);
    }

    /** She was told that the person may be registered already. */
    public String registerAnyway() {
        return register(true);
    }

    private String register(boolean evenIfRegistered) {
        mayBeRegistered = false;
        if (form.getStart().isFirstVisitHalf()) {
            sentences.say("patient", "firstVisitHalf");
            return null;
        }
        try {
            return opened(registration.register(form.toCommand(evenIfRegistered)));
        } catch (BrokenRule broken) {
            if (broken.rule() != DuplicateRule.MAY_BE_REGISTERED) {
                throw broken;
            }
            mayBeRegistered = true;
            return null;
        }
    }

    private String opened(EpisodeId episode) {
        return saved.andGoTo(form.getStart().next(episode, therapists.me()), "patient", "registered");
    }

    public List<ClinicianRow> getTherapists() {
        return therapists.all();
    }

    /** Whoever registers is told no more than this. */
    public boolean isMayBeRegistered() {
        return mayBeRegistered;
    }

    public RegisterForm getForm() {
        return form;
    }
}
