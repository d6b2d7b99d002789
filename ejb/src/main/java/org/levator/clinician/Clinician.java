package org.levator.clinician;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;
import org.levator.shared.Province;

/** One person of the clinic, by account. Closing the account keeps her out at the next click and keeps everything she signed. */
@Entity
public class Clinician {
    @EmbeddedId
    private ClinicianId id;

    private String account;
    private String givenName;
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Language language;

    private RegulatedTitle title; // null for people without one

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "clinician_authorisation", joinColumns = @JoinColumn(name = "clinician_id"))
    private List<Authorisation> authorisations;

    @Version
    private int version;

    protected Clinician() {}

    /** By her College, for work beyond the labia or the anal verge in that province on that day. */
    boolean isAuthorised(Province province, LocalDate on) {
        return authorisations.stream().anyMatch(a -> !a.attested() && a.covers(province, on));
    }

    /** By her College or by her own word. */
    boolean isAuthorisedOrAttested(Province province, LocalDate on) {
        return authorisations.stream().anyMatch(a -> a.covers(province, on));
    }

    /** Her own word, where the province's row does not say what is needed. */
    void attest(Province province, LocalDate on) {
        if (!isAuthorisedOrAttested(province, on)) {
            authorisations.add(Authorisation.attested(province, on));
        }
    }

    ClinicianRow row() {
        return new ClinicianRow(id, givenName + " " + familyName, language, title);
    }
}
