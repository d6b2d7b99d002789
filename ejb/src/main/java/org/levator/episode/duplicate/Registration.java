package org.levator.episode.duplicate;

import java.time.LocalDate;
import java.util.List;
import org.levator.patient.PersonName;
import org.levator.patient.Phone;
import org.levator.shared.PatientId;
import org.levator.shared.Province;

/** Somebody registered: what tells her from others, which is shown, and what may make her one with another, of which only the {@link Ground} is. */
record Registration(RegisteredPerson person, LookAlike alike) {
    Registration(
            PatientId patient, PersonName name, LocalDate born, String foldedNames, Province province, String number) {
        this(new RegisteredPerson(patient, name, born), new LookAlike(patient, born, foldedNames, province, number));
    }

    Registration with(List<Phone> herPhones, List<String> herNumbers) {
        return new Registration(person.with(herPhones, herNumbers), alike);
    }
}
