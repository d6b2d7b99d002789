package org.levator.web.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.levator.patient.Address;
import org.levator.patient.EmergencyContact;
import org.levator.patient.FamilyDoctor;
import org.levator.patient.HealthNumber;
import org.levator.patient.PatientDetails;
import org.levator.patient.PersonName;
import org.levator.patient.Phone;
import org.levator.patient.SafeContact;
import org.levator.shared.Language;
import org.levator.shared.Province;
import org.levator.shared.Text;

/** Who she is and how she may be reached, while it is being typed. */
public class PatientForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String given;
    private String family;
    private String legalGiven;
    private String legalFamily;
    private String pronouns;
    private LocalDate born;
    private Language language;
    private String interpreter;
    private String number;
    private Phone.Voicemail voicemail = Phone.Voicemail.NOT_ASKED;
    private String otherNumber;
    private Phone.Use otherUse = Phone.Use.ALLOWED;
    private Phone.Voicemail otherVoicemail = Phone.Voicemail.NOT_ASKED;
    private String email;
    private String line;
    private String city;
    private Province province;
    private String postalCode;
    private String hours;
    private boolean neutralTextOnly;
    private String emergencyName;
    private String emergencyRelation;
    private String emergencyPhone;
    private String doctorName;
    private String doctorOrganisation;
    private String doctorPhone;
    private Province healthProvince;
    private String healthNumber;
    private String versionCode;

    static PatientForm of(PatientDetails details) {
        var form = new PatientForm();
        form.who(details);
        form.reach(details);
        form.around(details);
        return form;
    }

    private void who(PatientDetails details) {
        given = details.chosenName().given();
        family = details.chosenName().family();
        if (details.legalName() != null) {
            legalGiven = details.legalName().given();
            legalFamily = details.legalName().family();
        }
        pronouns = details.pronouns();
        born = details.born();
        language = details.language();
        interpreter = details.interpreter();
    }

    private void reach(PatientDetails details) {
        var phones = details.phones();
        if (!phones.isEmpty()) {
            number = phones.get(0).number();
            voicemail = phones.get(0).voicemail();
        }
        if (phones.size() > 1) {
            otherNumber = phones.get(1).number();
            otherUse = phones.get(1).use();
            otherVoicemail = phones.get(1).voicemail();
        }
        email = details.email();
        hours = details.safeContact().hours();
        neutralTextOnly = details.safeContact().neutralTextOnly();
        if (details.address() != null) {
            line = details.address().line();
            city = details.address().city();
            province = details.address().province();
            postalCode = details.address().postalCode();
        }
    }

    private void around(PatientDetails details) {
        if (details.emergencyContact() != null) {
            emergencyName = details.emergencyContact().name();
            emergencyRelation = details.emergencyContact().relation();
            emergencyPhone = details.emergencyContact().phone();
        }
        if (details.familyDoctor() != null) {
            doctorName = details.familyDoctor().name();
            doctorOrganisation = details.familyDoctor().organisation();
            doctorPhone = details.familyDoctor().phone();
        }
    }

    PatientDetails toDetails() {
        return new PatientDetails(
                new PersonName(given, family),
                anyTyped(legalGiven, legalFamily) ? new PersonName(legalGiven, legalFamily) : null,
                pronouns,
                born,
                language,
                interpreter,
                phones(),
                email,
                province != null || anyTyped(line, city, postalCode)
                        ? new Address(line, city, province, postalCode)
                        : null,
                new SafeContact(hours, neutralTextOnly),
                anyTyped(emergencyName, emergencyRelation, emergencyPhone)
                        ? new EmergencyContact(emergencyName, emergencyRelation, emergencyPhone)
                        : null,
                anyTyped(doctorName, doctorOrganisation, doctorPhone)
                        ? new FamilyDoctor(doctorName, doctorOrganisation, doctorPhone)
                        : null);
    }

    /** {@code null} when no number was typed. */
    HealthNumber toHealthNumber() {
        return anyTyped(healthNumber) && healthProvince != null
                ? new HealthNumber(healthProvince, healthNumber, versionCode)
                : null;
    }

    /** The key of the sentence about a number that looks mistyped; {@code null} when nothing speaks against it. */
    public String getDoubt() {
        return Optional.ofNullable(toHealthNumber())
                .flatMap(HealthNumber::doubt)
                .map(d -> "doubt." + d)
                .orElse(null);
    }

    private List<Phone> phones() {
        var phones = new ArrayList<Phone>();
        if (anyTyped(number)) {
            phones.add(new Phone(number, Phone.Use.PREFERRED, voicemail));
        }
        if (anyTyped(otherNumber)) {
            phones.add(new Phone(otherNumber, otherUse, otherVoicemail));
        }
        return phones;
    }

    private static boolean anyTyped(String... parts) {
        return Stream.of(parts).map(Text::clean).anyMatch(Objects::nonNull);
    }

    public String getGiven() {
        return given;
    }

    public void setGiven(String given) {
        this.given = given;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getLegalGiven() {
        return legalGiven;
    }

    public void setLegalGiven(String legalGiven) {
        this.legalGiven = legalGiven;
    }

    public String getLegalFamily() {
        return legalFamily;
    }

    public void setLegalFamily(String legalFamily) {
        this.legalFamily = legalFamily;
    }

    public String getPronouns() {
        return pronouns;
    }

    public void setPronouns(String pronouns) {
        this.pronouns = pronouns;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Phone.Voicemail getVoicemail() {
        return voicemail;
    }

    public void setVoicemail(Phone.Voicemail voicemail) {
        this.voicemail = voicemail;
    }

    public String getOtherNumber() {
        return otherNumber;
    }

    public void setOtherNumber(String otherNumber) {
        this.otherNumber = otherNumber;
    }

    public Phone.Use getOtherUse() {
        return otherUse;
    }

    public void setOtherUse(Phone.Use otherUse) {
        this.otherUse = otherUse;
    }

    public Phone.Voicemail getOtherVoicemail() {
        return otherVoicemail;
    }

    public void setOtherVoicemail(Phone.Voicemail otherVoicemail) {
        this.otherVoicemail = otherVoicemail;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public Province getProvince() {
        return province;
    }

    public void setProvince(Province province) {
        this.province = province;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = hours;
    }

    public boolean isNeutralTextOnly() {
        return neutralTextOnly;
    }

    public void setNeutralTextOnly(boolean neutralTextOnly) {
        this.neutralTextOnly = neutralTextOnly;
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

    public Province getHealthProvince() {
        return healthProvince;
    }

    public void setHealthProvince(Province healthProvince) {
        this.healthProvince = healthProvince;
    }

    public String getHealthNumber() {
        return healthNumber;
    }

    public void setHealthNumber(String healthNumber) {
        this.healthNumber = healthNumber;
    }

    public String getVersionCode() {
        return versionCode;
    }

    public void setVersionCode(String versionCode) {
        this.versionCode = versionCode;
    }
}
