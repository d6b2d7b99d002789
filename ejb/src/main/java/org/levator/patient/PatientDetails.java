package org.levator.patient;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.levator.shared.Address;
import org.levator.shared.Language;
import org.levator.shared.PlainText;
import org.levator.shared.Text;

/**
 * Who she is and how she may be reached, as typed in a form. Only the chosen name, the birth date and the language must be known.
 *
 * @param legalName {@code null} where none was asked or typed
 * @param interpreter the language to interpret, or {@code null} where none is needed
 * @param interpreterWish {@code null} where none is needed or nothing was said
 */
public record PatientDetails(
        @Valid @NotNull PersonName chosenName,
        @Valid PersonName legalName,
        @PlainText(max = 60) String pronouns,
        @NotNull LocalDate born,
        @NotNull Language language,
        @PlainText(max = 60) String interpreter,
        @Valid InterpreterWish interpreterWish,
        @Valid @NotNull @Size(max = 5) List<@Valid Phone> phones,
        @PlainText(max = 200) String email,
        @Valid Address address,
        @Valid @NotNull SafeContact safeContact,
        @Valid EmergencyContact emergencyContact,
        @Valid FamilyDoctor familyDoctor)
        implements Serializable {
    public PatientDetails {
        pronouns = Text.clean(pronouns);
        interpreter = Text.clean(interpreter);
        email = Text.clean(email);
        phones = phones == null ? List.of() : List.copyOf(phones);
    }

    @Override
    public String toString() {
        return "PatientDetails[•••]";
    }
}
