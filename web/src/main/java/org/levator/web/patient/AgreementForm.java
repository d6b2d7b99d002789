package org.levator.web.patient;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.levator.patient.contact.AnswerScopes;
import org.levator.patient.contact.ContactRow;
import org.levator.patient.contact.Scope;
import org.levator.patient.contact.Speaker;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;

/** What is agreed for one person around a patient, while it is being chosen: it begins with what holds. */
public class AgreementForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ContactRow contact;
    private SubmissionKey key = SubmissionKey.random();
    private Set<Scope> agreed;
    private String about;
    private Speaker speaker;
    private LocalDate on;

    AgreementForm(ContactRow contact, LocalDate today) {
        this.contact = contact;
        agreed = new LinkedHashSet<>(contact.inOrder());
        about = contact.about();
        speaker = contact.speaker() == null ? Speaker.PATIENT : contact.speaker();
        on = today;
    }

    AnswerScopes toCommand(PatientId patient) {
        return new AnswerScopes(key, patient, contact.id(), agreed, speaker, about, on);
    }

    /** Everything is taken back. */
    AnswerScopes toNothing(PatientId patient, LocalDate today) {
        return new AnswerScopes(key, patient, contact.id(), Set.of(), Speaker.PATIENT, null, today);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public Set<Scope> getAgreed() {
        return agreed;
    }

    public void setAgreed(Set<Scope> agreed) {
        this.agreed = agreed;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public Speaker getSpeaker() {
        return speaker;
    }

    public void setSpeaker(Speaker speaker) {
        this.speaker = speaker;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}
