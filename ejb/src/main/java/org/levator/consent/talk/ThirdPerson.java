package org.levator.consent.talk;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * What was said about a third person: neutral, trained, not family (CON-11). A support person is someone else.
 *
 * @param name who is there; only when wanted and there
 * @param role for instance a colleague's profession
 * @param trained that this person is trained and is neither family nor a friend
 * @param required that the examiner asks for one
 * @param components for which parts; what is unavailable defers only these
 */
@Embeddable
public record ThirdPerson(
        @NotNull @Enumerated(EnumType.STRING) ThirdPersonAnswer answer,
        @PlainText(max = 200) String name,
        @PlainText(max = 120) String role,
        Boolean trained,
        Boolean required,
        @NotNull @Convert(converter = EnumSetColumn.Components.class) Set<Component> components) {

    public ThirdPerson {
        name = Text.clean(name);
        role = Text.clean(role);
        trained = Boolean.TRUE.equals(trained);
        required = Boolean.TRUE.equals(required);
    }

    public static ThirdPerson declined() {
        return new ThirdPerson(ThirdPersonAnswer.DECLINED, null, null, false, false, Set.of(Component.values()));
    }

    public boolean isAnswered() {
        return answer != ThirdPersonAnswer.OFFERED;
    }

    /** Wanted for this part, and nobody is free. */
    public boolean defers(Component component) {
        return answer == ThirdPersonAnswer.UNAVAILABLE && components.contains(component);
    }

    /** The examiner asks for one and the patient does not agree. */
    public boolean isDisagreed() {
        return required && answer == ThirdPersonAnswer.DECLINED;
    }

    /** Whoever is said to be there is named, trained, and not family. */
    public boolean isNeutral() {
        return answer != ThirdPersonAnswer.WANTED || name != null && role != null && trained;
    }

    @Override
    public String toString() {
        return "ThirdPerson[" + answer + "]";
    }
}
