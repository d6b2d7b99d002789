package org.levator.web.patient;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.levator.patient.decision.Authority;
import org.levator.patient.decision.Decision;
import org.levator.patient.decision.DecisionKeeping;
import org.levator.patient.decision.DecisionMakerId;
import org.levator.patient.decision.DecisionSheet;
import org.levator.reference.ClinicReading;
import org.levator.reference.ConsentAgeRow;
import org.levator.shared.PatientId;
import org.levator.web.faces.input.Saved;

/** The part of a person's page that says who decides: capacity, papers with their days, and what the province says about her age. */
@Named
@ViewScoped
public class DecisionsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DecisionKeeping keeping;

    @Inject
    ClinicReading clinic;

    @Inject
    Saved saved;

    private PatientId patient;
    private DecisionSheet sheet;
    private ConsentAgeRow ageRule;
    private final DecisionMakerForm maker = new DecisionMakerForm();
    private final CapacityForm capacity = new CapacityForm();

    /** @param age in whole years: the province's rule is shown to whoever sees somebody young, and decides nothing */
    public void load(PatientId id, int age) {
        patient = id;
        sheet = keeping.read(id);
        ageRule = clinic.consentAge().filter(rule -> age < rule.shownBelow()).orElse(null);
    }

    /** On a page that shows who decides and changes nothing about it. */
    public void look(PatientId id) {
        sheet = keeping.read(id);
    }

    public String name() {
        keeping.name(maker.toCommand(patient));
        return back("decides.named");
    }

    public String end(DecisionMakerId id) {
        keeping.end(patient, id);
        return back("decides.ended");
    }

    public String record() {
        keeping.capacity(capacity.toCommand(patient));
        return back("decides.recorded");
    }

    private String back(String key) {
        return saved.andGoTo("/patient?id=" + patient, "patient", key);
    }

    public DecisionSheet getSheet() {
        return sheet;
    }

    /** {@code null} where nobody needs to be reminded of it. */
    public ConsentAgeRow getAgeRule() {
        return ageRule;
    }

    public DecisionMakerForm getMaker() {
        return maker;
    }

    public CapacityForm getCapacity() {
        return capacity;
    }

    public Authority[] getAuthorities() {
        return Authority.values();
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }
}
