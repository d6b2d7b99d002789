package org.levator.consent.talk;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** Who decides for a person who cannot, in which relation, on what basis. */
@Embeddable
public record DecisionMaker(
        @NotNull @PlainText(max = 200) String name,
        @NotNull @PlainText(max = 80) String relation,
        @NotNull @PlainText(max = 500) String basis) {
    public DecisionMaker {
        name = Text.clean(name);
        relation = Text.clean(relation);
        basis = Text.clean(basis);
    }

    @Override
    public String toString() {
        return "DecisionMaker[***]";
    }
}
