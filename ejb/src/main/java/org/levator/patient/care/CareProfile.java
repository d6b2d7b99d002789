package org.levator.patient.care;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;

/**
 * One revision of what every examiner must know about a patient: her allergies, pregnancy, implants, adjustments and words. A change
 * is a new revision; what was known on an earlier day stays as it was (insert only, by grant).
 */
@Entity
@Immutable
public class CareProfile {
    @EmbeddedId
    private CareProfileId id;

    private PatientId patient;
    private int revision;
    private Instant recordedAt;
    private ClinicianId recordedBy;

    @Enumerated(EnumType.STRING)
    private Known allergiesKnown;

    @ElementCollection
    @CollectionTable(name = "care_profile_allergy", joinColumns = @JoinColumn(name = "care_profile_id"))
    @OrderColumn(name = "seq")
    private List<Allergy> allergies;

    @Enumerated(EnumType.STRING)
    private Pregnancy pregnancy;

    @Enumerated(EnumType.STRING)
    private Known implantsKnown;

    private String implants;

    @Enumerated(EnumType.STRING)
    private ThirdPersonWish thirdPerson;

    @ElementCollection
    @CollectionTable(name = "care_profile_adjustment", joinColumns = @JoinColumn(name = "care_profile_id"))
    @Column(name = "adjustment")
    @Enumerated(EnumType.STRING)
    private Set<Adjustment> adjustments;

    private String adjustmentNote;
    private String bodyWords;
    private String partnerWords;

    protected CareProfile() {}

    /** The first revision, at registration. */
    static CareProfile begun(PatientId patient, CareFacts facts, ClinicianId by, Instant now) {
        return recorded(patient, 1, facts, by, now);
    }

    /**
     * @param seen the revision that the form showed
     * @throws BrokenRule if somebody else saved in between
     */
    CareProfile revised(CareFacts facts, int seen, ClinicianId by, Instant now) {
        if (seen != revision) {
            throw new BrokenRule(CareRule.CHANGED_MEANWHILE);
        }
        return recorded(patient, revision + 1, facts, by, now);
    }

    private static CareProfile recorded(PatientId patient, int revision, CareFacts facts, ClinicianId by, Instant now) {
        facts.requireConsistent();
        var profile = new CareProfile();
        profile.id = CareProfileId.random();
        profile.patient = patient;
        profile.revision = revision;
        profile.recordedAt = now;
        profile.recordedBy = by;
        profile.allergiesKnown = facts.allergiesKnown();
        profile.allergies = List.copyOf(facts.allergies());
        profile.pregnancy = facts.pregnancy();
        profile.implantsKnown = facts.implantsKnown();
        profile.implants = facts.implants();
        profile.thirdPerson = facts.thirdPerson();
        profile.adjustments = Set.copyOf(facts.adjustments());
        profile.adjustmentNote = facts.adjustmentNote();
        profile.bodyWords = facts.bodyWords();
        profile.partnerWords = facts.partnerWords();
        return profile;
    }

    PatientId patient() {
        return patient;
    }

    int revision() {
        return revision;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Risks risks() {
        return Risks.of(allergies, pregnancy, implants);
    }

    CareFacts facts() {
        return new CareFacts(
                allergiesKnown,
                allergies,
                pregnancy,
                implantsKnown,
                implants,
                thirdPerson,
                adjustments,
                adjustmentNote,
                bodyWords,
                partnerWords);
    }

    CareProfileRow row() {
        return new CareProfileRow(patient, revision, recordedAt, recordedBy, facts());
    }
}
