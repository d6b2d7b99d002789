package org.levator.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.levator.patient.contact.AnswerScopes;
import org.levator.patient.contact.ContactId;
import org.levator.patient.contact.ContactKeeping;
import org.levator.patient.contact.ContactKind;
import org.levator.patient.contact.ContactRow;
import org.levator.patient.contact.DeskContact;
import org.levator.patient.contact.Speaker;
import org.levator.shared.PatientId;
import org.levator.web.faces.input.Saved;
import org.levator.web.faces.text.When;

/** The part of a person's page with whoever is around her, and what she agreed to for each. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    ContactKeeping keeping;

    @Inject
    When when;

    @Inject
    Saved saved;

    private PatientId patient;
    private List<ContactRow> rows = List.of();
    private List<DeskContact> atDesk = List.of();
    private final ContactForm form = new ContactForm();
    private final Map<ContactId, AgreementForm> agreements = new HashMap<>();

    public void load(PatientId id) {
        patient = id;
        rows = keeping.read(id);
        rows.forEach(row -> agreements.put(row.id(), new AgreementForm(row, when.getToday())));
    }

    /** What reception is told of it. */
    void loadAtDesk(PatientId id) {
        atDesk = keeping.atDesk(id);
    }

    public String add() {
        keeping.add(form.toCommand(patient));
        return back("people.added");
    }

    public String agree(ContactId contact) {
        return answer(agreements.get(contact).toCommand(patient));
    }

    /** One action, without a reason. */
    public String takeBack(ContactId contact) {
        return answer(agreements.get(contact).toNothing(patient, when.getToday()));
    }

    public String gone(ContactId contact) {
        keeping.gone(patient, contact);
        return back("people.isGone");
    }

    private String answer(AnswerScopes command) {
        keeping.answer(command);
        return back("people.agreed");
    }

    private String back(String key) {
        return saved.andGoTo("/patient?id=" + patient, "patient", key);
    }

    public List<ContactRow> getRows() {
        return rows;
    }

    public List<DeskContact> getAtDesk() {
        return atDesk;
    }

    public ContactForm getForm() {
        return form;
    }

    /** By person, so that what is chosen for one stays with them. */
    public Map<ContactId, AgreementForm> getAgreements() {
        return agreements;
    }

    public ContactKind[] getKinds() {
        return ContactKind.values();
    }

    public Speaker[] getSpeakers() {
        return Speaker.values();
    }
}
