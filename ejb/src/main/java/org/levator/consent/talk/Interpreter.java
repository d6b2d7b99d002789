package org.levator.consent.talk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * Who interpreted: a name or a service's id, the language, and how. Family only if the patient asks for it (PAT-7).
 *
 * @param who {@code null} where nobody said
 */
@Embeddable
public record Interpreter(
        @NotNull @PlainText(max = 200) String name,
        @NotNull @PlainText(max = 80) String language,
        @NotNull @Enumerated(EnumType.STRING) InterpreterPresence presence,
        @Enumerated(EnumType.STRING) InterpretedBy who) {
    public Interpreter {
        name = Text.clean(name);
        language = Text.clean(language);
    }

    /** Somebody of hers interpreted, and she had not asked for it. */
    public boolean isFamilyUnasked() {
        return who == InterpretedBy.FAMILY;
    }

    @Override
    public String toString() {
        return "Interpreter[***]";
    }
}
