package org.levator.episode.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.levator.patient.PersonName;
import org.levator.patient.Phone;
import org.levator.shared.PatientId;

/**
 * What tells two people apart without a clinical word: her chosen name, birth date, phone numbers and case numbers. Each phone number comes
 * with what she said about using it, for whoever thinks of asking her (PAT-1).
 */
public record RegisteredPerson(
        PatientId patient, PersonName name, LocalDate born, List<Phone> phones, List<String> caseNumbers)
        implements Serializable {
    RegisteredPerson(PatientId patient, PersonName name, LocalDate born) {
        this(patient, name, born, List.of(), List.of());
    }

    RegisteredPerson with(List<Phone> herPhones, List<String> herNumbers) {
        return new RegisteredPerson(patient, name, born, herPhones, herNumbers);
    }

    @Override
    public String toString() {
        return "RegisteredPerson[" + patient + "]";
    }
}
