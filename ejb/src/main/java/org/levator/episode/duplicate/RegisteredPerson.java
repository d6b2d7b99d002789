package org.levator.episode.duplicate;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.levator.patient.PersonName;
import org.levator.shared.PatientId;

/** What tells two people apart without a clinical word: her chosen name, birth date, phone numbers and case numbers. */
public record RegisteredPerson(
        PatientId patient, PersonName name, LocalDate born, List<String> phones, List<String> caseNumbers)
        implements Serializable {
    public RegisteredPerson(PatientId patient, PersonName name, LocalDate born) {
        this(patient, name, born, List.of(), List.of());
    }

    RegisteredPerson with(List<String> herPhones, List<String> herNumbers) {
        return new RegisteredPerson(patient, name, born, herPhones, herNumbers);
    }

    @Override
    public String toString() {
        return "RegisteredPerson[" + patient + "]";
    }
}
