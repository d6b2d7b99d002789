package org.levator.web.clinician;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.levator.clinician.OwnProfile;
import org.levator.clinician.PersonSheet;

/** One's own profile, to read. */
@Named
@RequestScoped
public class ProfilePage {
    @Inject
    OwnProfile profile;

    private PersonSheet sheet;

    public PersonSheet getSheet() {
        if (sheet == null) {
            sheet = profile.sheet();
        }
        return sheet;
    }
}
