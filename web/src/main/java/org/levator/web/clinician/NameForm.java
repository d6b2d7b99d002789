package org.levator.web.clinician;

import java.io.Serializable;

/** What a colleague is called, while it is being entered. */
public class NameForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String givenName;
    private String familyName;

    static NameForm of(String givenName, String familyName) {
        var form = new NameForm();
        form.givenName = givenName;
        form.familyName = familyName;
        return form;
    }

    public String getGivenName() {
        return givenName;
    }

    public void setGivenName(String givenName) {
        this.givenName = givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }
}
