package org.levator.web.patient;

import java.io.Serializable;
import org.levator.patient.EmergencyContact;
import org.levator.patient.FamilyDoctor;
import org.levator.patient.PatientDetails;

/** Who stands around a patient, while it is being typed: whom to call in an emergency, and her family doctor. */
public class StandByForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String emergencyName;
    private String emergencyRelation;
    private String emergencyPhone;
    private String doctorName;
    private String doctorOrganisation;
    private String doctorPhone;

    static StandByForm of(PatientDetails details) {
        var form = new StandByForm();
        if (details.emergencyContact() != null) {
            form.emergencyName = details.emergencyContact().name();
            form.emergencyRelation = details.emergencyContact().relation();
            form.emergencyPhone = details.emergencyContact().phone();
        }
        if (details.familyDoctor() != null) {
            form.doctorName = details.familyDoctor().name();
            form.doctorOrganisation = details.familyDoctor().organisation();
            form.doctorPhone = details.familyDoctor().phone();
        }
        return form;
    }

    /** {@code null} when nothing was typed. */
    EmergencyContact toEmergencyContact() {
        return Typed.any(emergencyName, emergencyRelation, emergencyPhone)
                ? new EmergencyContact(emergencyName, emergencyRelation, emergencyPhone)
                : null;
    }

    /** {@code null} when nothing was typed. */
    FamilyDoctor toFamilyDoctor() {
        return Typed.any(doctorName, doctorOrganisation, doctorPhone)
                ? new FamilyDoctor(doctorName, doctorOrganisation, doctorPhone)
                : null;
    }

    public String getEmergencyName() {
        return emergencyName;
    }

    public void setEmergencyName(String emergencyName) {
        this.emergencyName = emergencyName;
    }

    public String getEmergencyRelation() {
        return emergencyRelation;
    }

    public void setEmergencyRelation(String emergencyRelation) {
        this.emergencyRelation = emergencyRelation;
    }

    public String getEmergencyPhone() {
        return emergencyPhone;
    }

    public void setEmergencyPhone(String emergencyPhone) {
        this.emergencyPhone = emergencyPhone;
    }

    public String getDoctorName() {
        return doctorName;
    }

    public void setDoctorName(String doctorName) {
        this.doctorName = doctorName;
    }

    public String getDoctorOrganisation() {
        return doctorOrganisation;
    }

    public void setDoctorOrganisation(String doctorOrganisation) {
        this.doctorOrganisation = doctorOrganisation;
    }

    public String getDoctorPhone() {
        return doctorPhone;
    }

    public void setDoctorPhone(String doctorPhone) {
        this.doctorPhone = doctorPhone;
    }
}
