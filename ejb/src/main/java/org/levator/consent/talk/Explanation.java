package org.levator.consent.talk;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.levator.consent.text.ConsentTextId;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * What was explained, of which components, and who decides.
 *
 * @param items what was gone through; a full explanation counts once all are
 * @param text the text version that it followed
 * @param asOf the day of the full explanation that a short one refers to, else {@code null}
 * @param decisionMaker {@code null} unless capacity says that there is one
 * @param interpreter {@code null} when nobody interpreted
 */
@Embeddable
public record Explanation(
        @NotNull @Enumerated(EnumType.STRING) ExplanationForm form,
        @NotNull @Convert(converter = EnumSetColumn.Items.class) Set<ExplainedItem> items,
        @NotEmpty @Convert(converter = EnumSetColumn.Components.class) Set<Component> components,
        @NotNull @Enumerated(EnumType.STRING) ConsentMode mode,
        @NotNull ConsentTextId text,
        @PlainText(max = 500) String purpose,
        LocalDate asOf,
        @NotNull @Enumerated(EnumType.STRING) Capacity capacity,
        @Valid DecisionMaker decisionMaker,
        @Valid Interpreter interpreter) {

    public Explanation {
        purpose = Text.clean(purpose);
    }

    public boolean isOf(Component component) {
        return components.contains(component);
    }

    /** In full, every item. */
    public boolean isFull() {
        return form == ExplanationForm.FULL && missing().isEmpty();
    }

    /** What has still to be said before it is a full explanation. */
    public Set<ExplainedItem> missing() {
        var missing = EnumSet.allOf(ExplainedItem.class);
        missing.removeAll(items);
        return missing;
    }

    public boolean isShort() {
        return form == ExplanationForm.SHORT;
    }

    public boolean hasDecisionMaker() {
        return capacity == Capacity.DECISION_MAKER;
    }

    @Override
    public String toString() {
        return "Explanation[" + form + " " + components + "]";
    }
}
