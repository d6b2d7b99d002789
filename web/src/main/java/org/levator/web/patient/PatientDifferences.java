package org.levator.web.patient;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.levator.patient.MaskedLegalName;
import org.levator.patient.PatientRow;
import org.levator.patient.PersonName;
import org.levator.patient.number.HealthNumber;
import org.levator.patient.number.MaskedHealthNumber;
import org.levator.web.faces.fault.Difference;
import org.levator.web.faces.fault.Differences;
import org.levator.web.faces.text.Texts;

/**
 * What differs between two people's versions of who she is. No form ever shows the number or the legal name on record; beside one that was typed,
 * what somebody else recorded meanwhile is told masked.
 */
@RequestScoped
public class PatientDifferences {
    @Inject
    Differences differences;

    @Inject
    Texts texts;

    /** @param before what hers was typed against; {@code null} where that is not known any more */
    List<Difference> of(PatientForm mine, PatientRow before, PatientRow now) {
        var theirs = PatientForm.of(now.details());
        theirs.likeInWhatIsNotShown(mine);
        return Stream.of(
                        differences.between("patient", mine, theirs).stream(),
                        number(mine.getHealth().toHealthNumber(), before, now).stream(),
                        legalName(mine.toDetails().legalName(), before, now).stream())
                .flatMap(found -> found)
                .toList();
    }

    private Optional<Difference> number(HealthNumber typed, PatientRow before, PatientRow now) {
        var stands = now.healthNumber();
        return typed == null || before != null && Objects.equals(before.healthNumber(), stands)
                ? Optional.empty()
                : Optional.of(difference("healthNumber", typed.province() + " " + typed.display(), shown(stands)));
    }

    private Optional<Difference> legalName(PersonName typed, PatientRow before, PatientRow now) {
        var stands = now.legalName();
        return typed == null || before != null && Objects.equals(before.legalName(), stands)
                ? Optional.empty()
                : Optional.of(difference("names.legal", typed.full(), shown(stands)));
    }

    private Difference difference(String label, String mine, String theirs) {
        return new Difference(texts.get("patient").get(label), mine, theirs);
    }

    private static String shown(MaskedHealthNumber number) {
        return number == null ? "" : number.province() + " " + number.masked();
    }

    private static String shown(MaskedLegalName name) {
        return name == null ? "" : name.masked();
    }
}
