package org.levator.web.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.levator.patient.PatientDetails;
import org.levator.patient.PersonName;
import org.levator.patient.Phone;
import org.levator.patient.SafeContact;
import org.levator.shared.Language;
import org.levator.web.faces.input.AddressForm;

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
    private final InterpreterForm interpreting = new InterpreterForm();
    private String number;
    private Phone.Voicemail voicemail = Phone.Voicemail.NOT_ASKED;
    private String otherNumber;
    private Phone.Use otherUse = Phone.Use.ALLOWED;
    private Phone.Voicemail otherVoicemail = Phone.Voicemail.NOT_ASKED;
    private String email;
    private String hours;
    private boolean neutralTextOnly;
    private AddressForm address = new AddressForm();
    private StandByForm standBy = new StandByForm();
    private HealthNumberForm health = new HealthNumberForm();

    static PatientForm of(PatientDetails details) {
        var form = new PatientForm();
        form.who(details);
        form.reach(details);
        return form;
    }

    private void who(PatientDetails details) {
        given = details.chosenName().given();
        family = details.chosenName().family();
        pronouns = details.pronouns();
        born = details.born();
        language = details.language();
        interpreter = details.interpreter();
        interpreting.show(details.interpreterWish());
    }

    private void reach(PatientDetails details) {
        for (var phone : details.phones()) {
            if (phone.use() == Phone.Use.PREFERRED) {
                number = phone.number();
                voicemail = phone.voicemail();
            } else {
                otherNumber = phone.number();
                otherUse = phone.use();
                otherVoicemail = phone.voicemail();
            }
        }
        email = details.email();
        hours = details.safeContact().hours();
        neutralTextOnly = details.safeContact().neutralTextOnly();
        address = AddressForm.of(details.address());
        standBy = StandByForm.of(details);
    }

    /** As no form shows what is on record of these. */
    void likeInWhatIsNotShown(PatientForm typed) {
        legalGiven = typed.legalGiven;
        legalFamily = typed.legalFamily;
        health = typed.health;
    }

    PatientDetails toDetails() {
        return new PatientDetails(
                new PersonName(given, family),
                Typed.any(legalGiven, legalFamily) ? new PersonName(legalGiven, legalFamily) : null,
                pronouns,
                born,
                language,
                interpreter,
                interpreting.toWish(),
                phones(),
                email,
                address.toAddress(),
                new SafeContact(hours, neutralTextOnly),
                standBy.toEmergencyContact(),
                standBy.toFamilyDoctor());
    }

    private List<Phone> phones() {
        var phones = new ArrayList<Phone>();
        if (Typed.any(number)) {
            phones.add(new Phone(number, Phone.Use.PREFERRED, voicemail));
        }
        if (Typed.any(otherNumber)) {
            phones.add(new Phone(otherNumber, otherUse, otherVoicemail));
        }
        return phones;
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

    public InterpreterForm getInterpreting() {
        return interpreting;
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

    public AddressForm getAddress() {
        return address;
    }

    public StandByForm getStandBy() {
        return standBy;
    }

    public HealthNumberForm getHealth() {
        return health;
    }
}
