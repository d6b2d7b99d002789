package org.levator.web.faces.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.levator.patient.Phone;
import org.levator.patient.care.Adjustment;
import org.levator.shared.Province;

/** The lists that the forms about a patient offer, in the order in which they are shown. */
@Named("choices")
@ApplicationScoped
public class Choices {
    /** The clinic's own province and its neighbour first. */
    public List<Province> getProvinces() {
        return List.of(
                Province.ON,
                Province.QC,
                Province.AB,
                Province.BC,
                Province.MB,
                Province.NB,
                Province.NL,
                Province.NS,
                Province.NT,
                Province.NU,
                Province.PE,
                Province.SK,
                Province.YT);
    }

    public List<Phone.Voicemail> getVoicemails() {
        return List.of(Phone.Voicemail.values());
    }

    public List<Adjustment> getAdjustments() {
        return List.of(Adjustment.values());
    }
}
