package org.levator.web.patient;

import java.io.Serializable;
import org.levator.patient.contact.AddContact;
import org.levator.patient.contact.ContactKind;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

/** Somebody around a patient, while they are being typed. */
public class ContactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private ContactKind kind;
    private String name;
    private String phone;

    AddContact toCommand(PatientId patient) {
        return new AddContact(key, patient, kind, name, phone);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public ContactKind getKind() {
        return kind;
    }

    public void setKind(ContactKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
