package org.levator.web.consent;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.levator.consent.sheet.LastTime;
import org.levator.consent.talk.Capacity;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.ConsentMode;
import org.levator.consent.talk.DecisionMaker;
import org.levator.consent.talk.ExplainedItem;
import org.levator.consent.talk.Explanation;
import org.levator.consent.talk.ExplanationForm;
import org.levator.consent.text.ConsentTextId;

/** An explanation while it is being typed: what of which parts, by which text, and who decides. */
public class ExplainingForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Set<Component> components = new LinkedHashSet<>();
    private Set<ExplainedItem> items = new LinkedHashSet<>();
    private ConsentMode mode = ConsentMode.VERBAL;
    private ConsentTextId text;
    private String purpose;
    private Capacity capacity = Capacity.PRESUMED;
    private String decisionMakerName;
    private String decisionMakerRelation;
    private String decisionMakerBasis;
    private final InterpretingForm interpreting = new InterpretingForm();

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
                interpreting.toInterpreter());
    }

    /** As explained last time, questions answered. */
    Explanation inShort(LastTime last) {
        return new Explanation(
                ExplanationForm.SHORT,
                Set.of(ExplainedItem.QUESTIONS),
                last.agreed(),
                ConsentMode.VERBAL,
                text,
                null,
                last.day(),
                Capacity.PRESUMED,
                null,
                interpreting.toInterpreter());
    }

    private DecisionMaker decisionMaker() {
        boolean named = decisionMakerName != null || decisionMakerRelation != null || decisionMakerBasis != null;
        return capacity == Capacity.DECISION_MAKER && named
                ? new DecisionMaker(decisionMakerName, decisionMakerRelation, decisionMakerBasis)
                : null;
    }

    /** What was said is ticked no longer; where something is left to say, only that is to be added. */
    void explained() {
        if (items.size() < ExplainedItem.values().length) {
            return;
        }
        components = new LinkedHashSet<>();
        items = new LinkedHashSet<>();
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

    public InterpretingForm getInterpreting() {
        return interpreting;
    }
}
