package org.levator.web.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.patient.EmergencyContact;
import org.levator.patient.FamilyDoctor;
import org.levator.patient.InterpreterWish;
import org.levator.patient.PatientDetails;
import org.levator.patient.PersonName;
import org.levator.patient.Phone;
import org.levator.patient.SafeContact;
import org.levator.shared.Address;
import org.levator.shared.Language;
import org.levator.shared.Province;

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

    @Test
    @Rule({"PAT-1", "PAT-7"})
    void what_is_on_record_goes_through_the_page_and_comes_back_as_it_was() {
        var whole = new PatientDetails(
                new PersonName("Maya", "Tremblay"),
                null, // shown behind an action of its own; what is not typed stays as it is
                "elle",
                LocalDate.of(2011, 3, 18),
                Language.FR,
                "Dari",
                new InterpreterWish("Service 4471", InterpreterWish.Manner.PHONE, false),
                List.of(HERS, AT_HOME),
                "maya@example.org",
                new Address("18 rue Laval", "Gatineau", Province.QC, "J8X 3G6"),
                new SafeContact("soirs seulement", true),
                new EmergencyContact("Ana", "sœur", "613 555-0199"),
                new FamilyDoctor("Dre Caron", "Clinique de Vanier", "613 555-0150"));

        assertThat(PatientForm.of(whole).toDetails()).isEqualTo(whole);
        assertThat(PatientForm.of(reachedBy(List.of())).toDetails()).isEqualTo(reachedBy(List.of()));
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
