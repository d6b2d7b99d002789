package org.levator.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.levator.patient.care.Adjustment;
import org.levator.patient.care.Allergy;
import org.levator.patient.care.CareFacts;
import org.levator.patient.care.Known;
import org.levator.patient.care.Pregnancy;
import org.levator.patient.care.ThirdPersonWish;
import org.levator.shared.Language;

/** Fictional people for tests. */
public final class People {
    private People() {}

    /** The least that must be known. */
    public static PatientDetails called(String given, String family) {
        return new PatientDetails(
                new PersonName(given, family),
                null,
                null,
                LocalDate.of(1994, 3, 18),
                Language.EN,
                null,
                null,
                List.of(),
                null,
                null,
                new SafeContact(null, false),
                null,
                null);
    }

    public static PatientDetails alsoNamed(PatientDetails details, PersonName legal) {
        return new PatientDetails(
                details.chosenName(),
                legal,
                "she/her",
                details.born(),
                details.language(),
                "Tamil",
                new InterpreterWish("service 114", InterpreterWish.Manner.PHONE, false),
                List.of(new Phone("613 555-0142", Phone.Use.PREFERRED, Phone.Voicemail.NO)),
                "maya@example.org",
                null,
                new SafeContact("weekdays after 17:00", true),
                new EmergencyContact("Ana", "sister", "613 555-0199"),
                new FamilyDoctor("Dr. Okonkwo", "Byward Family Health", null));
    }

    /** The same, by these numbers. */
    static PatientDetails reachedAt(PatientDetails details, Phone... phones) {
        return new PatientDetails(
                details.chosenName(),
                null,
                details.pronouns(),
                details.born(),
                details.language(),
                details.interpreter(),
                details.interpreterWish(),
                List.of(phones),
                details.email(),
                details.address(),
                details.safeContact(),
                details.emergencyContact(),
                details.familyDoctor());
    }

    public static PatientDetails born(LocalDate born) {
        var details = called("Maya", "Tremblay");
        return new PatientDetails(
                details.chosenName(),
                null,
                null,
                born,
                Language.FR,
                null,
                null,
                List.of(),
                null,
                null,
                new SafeContact(null, false),
                null,
                null);
    }

    public static CareFacts allergicToLatex() {
        return new CareFacts(
                Known.LISTED,
                List.of(new Allergy(Allergy.Kind.LATEX, "rash")),
                Pregnancy.NO,
                Known.NONE_KNOWN,
                null,
                ThirdPersonWish.ASK_EACH_TIME,
                Set.of(Adjustment.SIDE_LYING, Adjustment.MIRROR),
                null,
                "down there",
                null);
    }
}
