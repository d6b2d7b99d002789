package org.levator.patient.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.levator.shared.BrokenRule;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * What every examiner must know, whatever the case (PAT-6).
 *
 * @param implants what and where, when {@code implantsKnown} says listed
 * @param bodyWords the words she uses for her body; the clinic uses them too
 * @param partnerWords the words she uses for her partner or partners, if she has any and wishes to name them
 */
public record CareFacts(
        @NotNull Known allergiesKnown,
        @NotNull @Size(max = 30) List<@Valid Allergy> allergies,
        @NotNull Pregnancy pregnancy,
        @NotNull Known implantsKnown,
        @PlainText(max = 500) String implants,
        @NotNull ThirdPersonWish thirdPerson,
        @NotNull Set<Adjustment> adjustments,
        @PlainText(max = 500) String adjustmentNote,
        @PlainText(max = 200) String bodyWords,
        @PlainText(max = 200) String partnerWords)
        implements Serializable {
    public static final CareFacts NOTHING_ASKED = new CareFacts(
            Known.NOT_ASKED,
            List.of(),
            Pregnancy.NOT_ASKED,
            Known.NOT_ASKED,
            null,
            ThirdPersonWish.NOT_ASKED,
            Set.of(),
            null,
            null,
            null);

    public CareFacts {
        allergies = allergies == null ? List.of() : List.copyOf(allergies);
        adjustments = adjustments == null ? Set.of() : Set.copyOf(adjustments);
        implants = Text.clean(implants);
        adjustmentNote = Text.clean(adjustmentNote);
        bodyWords = Text.clean(bodyWords);
        partnerWords = Text.clean(partnerWords);
    }

    /** @throws BrokenRule if the state of the allergies and their list contradict each other, or that of the implants and what is written of them */
    void requireConsistent() {
        if (allergiesKnown == Known.LISTED && allergies.isEmpty()) {
            throw new BrokenRule(CareRule.ALLERGY_LIST_EMPTY);
        }
        if (allergiesKnown != Known.LISTED && !allergies.isEmpty()) {
            throw new BrokenRule(CareRule.ALLERGY_LIST_CONTRADICTED);
        }
        if (implantsKnown == Known.LISTED && implants == null) {
            throw new BrokenRule(CareRule.IMPLANTS_EMPTY);
        }
        if (implantsKnown != Known.LISTED && implants != null) {
            throw new BrokenRule(CareRule.IMPLANTS_CONTRADICTED);
        }
    }

    @Override
    public String toString() {
        return "CareFacts[•••]";
    }
}
