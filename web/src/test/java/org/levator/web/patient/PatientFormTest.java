package org.levator.web.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.patient.PatientDetails;
import org.levator.patient.PersonName;
import org.levator.patient.Phone;
import org.levator.patient.SafeContact;
import org.levator.shared.Language;

class PatientFormTest {
    private static final Phone HERS = new Phone("613 555-0101", Phone.Use.PREFERRED, Phone.Voicemail.YES);
    private static final Phone AT_HOME = new Phone("819 555-0102", Phone.Use.DO_NOT_CALL, Phone.Voicemail.NO);
    private static final Phone AT_WORK = new Phone("613 555-0103", Phone.Use.ALLOWED, Phone.Voicemail.NEUTRAL_ONLY);

    @Test
    @Rule("PAT-1")
    void a_number_that_must_not_be_called_stays_so_whichever_stands_beside_it() {
        for (var phones : List.of(List.of(HERS, AT_HOME), List.of(AT_HOME), List.of(AT_WORK), List.<Phone>of())) {
            assertThat(PatientForm.of(reachedBy(phones)).toDetails().phones()).isEqualTo(phones);
        }
    }

    private static PatientDetails reachedBy(List<Phone> phones) {
        return new PatientDetails(
                new PersonName("Maya", "Tremblay"),
                null,
                null,
                LocalDate.of(1994, 5, 6),
                Language.EN,
                null,
                null,
                phones,
                null,
                null,
                new SafeContact(null, false),
                null,
                null);
    }
}
