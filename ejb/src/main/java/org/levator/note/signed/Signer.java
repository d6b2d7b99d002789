package org.levator.note.signed;

import jakarta.persistence.Embeddable;
import org.levator.clinician.ClinicianRow;
import org.levator.shared.BrokenRule;
import org.levator.shared.Language;

/** Who signed, as she was named and registered on that day. */
@Embeddable
public record Signer(String name, String title, String college, String registrationNumber) {
    public static Signer of(ClinicianRow clinician, Language language) {
        var title = clinician.title();
        if (title == null) {
            throw new BrokenRule(NoteRule.SIGNER_NEEDS_TITLE);
        }
        return new Signer(
                clinician.name(),
                language == Language.FR ? title.titleFr() : title.titleEn(),
                title.college(),
                title.registrationNumber());
    }

    /** For instance "Claire Boisvert, Physiotherapist, CPO 12345". */
    public String line() {
        return name + ", " + title + ", " + college + " " + registrationNumber;
    }
}
