package org.levator.web.patient;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Therapists;
import org.levator.episode.CaseRegistration;
import org.levator.shared.Role;
import org.levator.web.faces.Saved;
import org.levator.web.faces.Texts;

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
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    Saved saved;

    private final RegisterForm form = new RegisterForm();

    public void load() {
        therapists.me().map(ClinicianRow::id).ifPresent(form::setLead);
    }

    public String register() {
        if (form.isFirstVisitHalf()) {
            fault("firstVisitHalf");
            return null;
        }
        var episode = registration.register(form.toCommand());
        var next = request.isUserInRole(Role.RECEPTION) ? "/home" : "/case?id=" + episode;
        return saved.andGoTo(next, "patient", "registered");
    }

    private void fault(String key) {
        var sentence = texts.get("patient").get(key);
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public List<ClinicianRow> getTherapists() {
        return therapists.all();
    }

    /** Reception writes no clinical text. */
    public boolean isClinical() {
        return !request.isUserInRole(Role.RECEPTION);
    }

    public RegisterForm getForm() {
        return form;
    }
}
