package org.levator.web.faces.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.OwnProfile;
import org.levator.reference.ClinicReading;

/** Who is signed in, as the frame shows her; read once per session. */
@SessionScoped
public class Colleague implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OwnProfile profile;

    @Inject
    ClinicReading clinic;

    @Inject
    HttpServletRequest request;

    private String name;
    private Boolean demo;

    String name() {
        if (name == null) {
            var account = request.getUserPrincipal().getName();
            name = profile.mine().map(ClinicianRow::name).orElse(account);
        }
        return name;
    }

    boolean isOfDemoClinic() {
        if (demo == null) {
            demo = clinic.clinic().demo();
        }
        return demo;
    }
}
