package org.levator.web.consent;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.levator.consent.talk.AnsweredBy;
import org.levator.consent.talk.Capacity;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.ConsentMode;
import org.levator.consent.talk.DecisionMaker;
import org.levator.consent.talk.ExplainedItem;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.ExplanationForm;
import org.levator.consent.talk.Interpreter;
import org.levator.consent.talk.InterpreterPresence;
import org.levator.consent.talk.ThirdPerson;
import org.levator.consent.talk.ThirdPersonAnswer;
import org.levator.consent.text.ConsentTextId;
import org.levator.patient.care.Adjustment;
import org.levator.shared.SubmissionKey;

/** What is being typed on the consent page; it stays whichever of the page's buttons is pressed. */
public class ConsentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private LocalTime chartedFor;
    private Set<Component> components = new LinkedHashSet<>();
    private Set<ExplainedItem> items = new LinkedHashSet<>();
    private ConsentMode mode = ConsentMode.VERBAL;
    private ConsentTextId text;
    private String purpose;
    private Capacity capacity = Capacity.PRESUMED;
    private String decisionMakerName;
    private String decisionMakerRelation;
    private String decisionMakerBasis;
    private String interpreterName;
    private String interpreterLanguage;
    private InterpreterPresence interpreterPresence;
    private AnsweredBy answeredBy = AnsweredBy.PATIENT;
    private String ownWord;
    private String thirdPersonName;
    private String thirdPersonRole;
    private boolean thirdPersonTrained;
    private boolean thirdPersonRequired;
    private Set<Component> thirdPersonParts = new LinkedHashSet<>();
    private String supportPerson;
    private Set<Adjustment> adjustments = new LinkedHashSet<>();
    private String adjustmentWords;
    private Integer older;
    private String reason;
    private LocalTime stoppedAt;

    Explanation toExplanation() {
        return new Explanation(
                ExplanationForm.FULL,
                items,
                components,
                mode,
                text,
                purpose,
                null,
                capacity,
                decisionMaker(),
                interpreter());
    }

    private DecisionMaker decisionMaker() {
        boolean named = decisionMakerName != null || decisionMakerRelation != null || decisionMakerBasis != null;
        return capacity == Capacity.DECISION_MAKER && named
                ? new DecisionMaker(decisionMakerName, decisionMakerRelation, decisionMakerBasis)
                : null;
    }

    private Interpreter interpreter() {
        boolean named = interpreterName != null || interpreterLanguage != null || interpreterPresence != null;
        return named ? new Interpreter(interpreterName, interpreterLanguage, interpreterPresence) : null;
    }

    /** For all parts unless some are named. */
    ThirdPerson toThirdPerson(ThirdPersonAnswer answer) {
        boolean wanted = answer == ThirdPersonAnswer.WANTED;
        return new ThirdPerson(
                answer,
                wanted ? thirdPersonName : null,
                wanted ? thirdPersonRole : null,
                wanted && thirdPersonTrained,
                thirdPersonRequired,
                thirdPersonParts.isEmpty() ? Set.of(Component.values()) : thirdPersonParts);
    }

    /** What was sent is kept; what is typed next is another submission. */
    void sent() {
        key = SubmissionKey.random();
    }

    void explained() {
        components = new LinkedHashSet<>();
        items = new LinkedHashSet<>();
    }

    void corrected() {
        older = null;
        reason = null;
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public LocalTime getChartedFor() {
        return chartedFor;
    }

    public void setChartedFor(LocalTime chartedFor) {
        this.chartedFor = chartedFor;
    }

    public Set<Component> getComponents() {
        return components;
    }

    public void setComponents(Set<Component> components) {
        this.components = components;
    }

    public Set<ExplainedItem> getItems() {
        return items;
    }

    public void setItems(Set<ExplainedItem> items) {
        this.items = items;
    }

    public ConsentMode getMode() {
        return mode;
    }

    public void setMode(ConsentMode mode) {
        this.mode = mode;
    }

    public ConsentTextId getText() {
        return text;
    }

    public void setText(ConsentTextId text) {
        this.text = text;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public void setCapacity(Capacity capacity) {
        this.capacity = capacity;
    }

    public String getDecisionMakerName() {
        return decisionMakerName;
    }

    public void setDecisionMakerName(String decisionMakerName) {
        this.decisionMakerName = decisionMakerName;
    }

    public String getDecisionMakerRelation() {
        return decisionMakerRelation;
    }

    public void setDecisionMakerRelation(String decisionMakerRelation) {
        this.decisionMakerRelation = decisionMakerRelation;
    }

    public String getDecisionMakerBasis() {
        return decisionMakerBasis;
    }

    public void setDecisionMakerBasis(String decisionMakerBasis) {
        this.decisionMakerBasis = decisionMakerBasis;
    }

    public String getInterpreterName() {
        return interpreterName;
    }

    public void setInterpreterName(String interpreterName) {
        this.interpreterName = interpreterName;
    }

    public String getInterpreterLanguage() {
        return interpreterLanguage;
    }

    public void setInterpreterLanguage(String interpreterLanguage) {
        this.interpreterLanguage = interpreterLanguage;
    }

    public InterpreterPresence getInterpreterPresence() {
        return interpreterPresence;
    }

    public void setInterpreterPresence(InterpreterPresence interpreterPresence) {
        this.interpreterPresence = interpreterPresence;
    }

    public AnsweredBy getAnsweredBy() {
        return answeredBy;
    }

    public void setAnsweredBy(AnsweredBy answeredBy) {
        this.answeredBy = answeredBy;
    }

    public String getOwnWord() {
        return ownWord;
    }

    public void setOwnWord(String ownWord) {
        this.ownWord = ownWord;
    }

    public String getThirdPersonName() {
        return thirdPersonName;
    }

    public void setThirdPersonName(String thirdPersonName) {
        this.thirdPersonName = thirdPersonName;
    }

    public String getThirdPersonRole() {
        return thirdPersonRole;
    }

    public void setThirdPersonRole(String thirdPersonRole) {
        this.thirdPersonRole = thirdPersonRole;
    }

    public boolean isThirdPersonTrained() {
        return thirdPersonTrained;
    }

    public void setThirdPersonTrained(boolean thirdPersonTrained) {
        this.thirdPersonTrained = thirdPersonTrained;
    }

    public boolean isThirdPersonRequired() {
        return thirdPersonRequired;
    }

    public void setThirdPersonRequired(boolean thirdPersonRequired) {
        this.thirdPersonRequired = thirdPersonRequired;
    }

    public Set<Component> getThirdPersonParts() {
        return thirdPersonParts;
    }

    public void setThirdPersonParts(Set<Component> thirdPersonParts) {
        this.thirdPersonParts = thirdPersonParts;
    }

    public String getSupportPerson() {
        return supportPerson;
    }

    public void setSupportPerson(String supportPerson) {
        this.supportPerson = supportPerson;
    }

    public Set<Adjustment> getAdjustments() {
        return adjustments;
    }

    public void setAdjustments(Set<Adjustment> adjustments) {
        this.adjustments = adjustments;
    }

    public String getAdjustmentWords() {
        return adjustmentWords;
    }

    public void setAdjustmentWords(String adjustmentWords) {
        this.adjustmentWords = adjustmentWords;
    }

    public Integer getOlder() {
        return older;
    }

    public void setOlder(Integer older) {
        this.older = older;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalTime getStoppedAt() {
        return stoppedAt;
    }

    public void setStoppedAt(LocalTime stoppedAt) {
        this.stoppedAt = stoppedAt;
    }
}
