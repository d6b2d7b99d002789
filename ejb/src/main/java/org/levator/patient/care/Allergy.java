package org.levator.patient.care;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/** One allergy; {@code what} names the product or the reaction and may be {@code null}. */
@Embeddable
public record Allergy(@NotNull @Enumerated(EnumType.STRING) Kind kind, @PlainText(max = 200) String what)
        implements Serializable {
    public Allergy {
        what = Text.clean(what);
    }

    /** What touches a patient in this clinic, and the rest. */
    public enum Kind {
        LATEX,
        ADHESIVE,
        LUBRICANT,
        MEDICATION,
        OTHER
    }

    @Override
    public String toString() {
        return "Allergy[" + kind + "]";
    }
}
