package org.levator.patient;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.SortNatural;
import org.levator.patient.care.CareProfile;
import org.levator.patient.mistake.Mistaken;
import org.levator.patient.mistake.Removal;
import org.levator.patient.number.HealthNumber;
import org.levator.patient.number.MaskedHealthNumber;
import org.levator.shared.Address;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;
import org.levator.shared.PatientId;
import org.levator.shared.Text;

/**
 * Who she is and how she may be reached, from the registration on. She goes by her chosen name everywhere; when a name changes, the
 * old one is kept with the day of the change. Nothing here is clinical: that is her {@link CareProfile}.
 */
@Entity
public class Patient {
    private static final int OLDEST = 130;

    @EmbeddedId
    private PatientId id;

    private PersonName chosenName;
    private PersonName legalName; // null: the same as the chosen one, or not asked
    private String foldedNames;
    private String phoneDigits;
    private String pronouns;
    private LocalDate born;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String interpreter;
    private InterpreterWish interpreterWish;
    private String email;
    private Address address;
    private SafeContact safeContact;
    private EmergencyContact emergencyContact;
    private FamilyDoctor familyDoctor;
    private HealthNumber healthNumber;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "patient_phone", joinColumns = @JoinColumn(name = "patient_id"))
    @OrderColumn(name = "seq")
    private List<Phone> phones;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "patient_former_name", joinColumns = @JoinColumn(name = "patient_id"))
    @MapKeyColumn(name = "seq")
    @SortNatural
    private SortedMap<Integer, FormerName> formerNames; // by number, so that one can go and no other is written anew

    @ElementCollection
    @CollectionTable(name = "patient_removal", joinColumns = @JoinColumn(name = "patient_id"))
    @OrderColumn(name = "seq")
    private List<Removal> removals;

    @Version
    private int version;

    protected Patient() {}

    /** @throws BrokenRule if she would be born in the future or more than 130 years ago */
    static Patient registered(PatientId id, PatientDetails details, HealthNumber healthNumber, LocalDate today) {
        var patient = new Patient();
        patient.id = id;
        patient.formerNames = new TreeMap<>();
        patient.removals = new ArrayList<>();
        patient.phones = new ArrayList<>();
        patient.healthNumber = healthNumber;
        patient.fill(details, today);
        return patient;
    }

    /**
     * Takes over what was changed in a form, which never held the legal name: none typed keeps the one on record.
     *
     * @param seen the version that the form showed
     * @throws BrokenRule if somebody else saved in between
     */
    void change(PatientDetails details, int seen, LocalDate today, Instant now) {
        requireUnchanged(seen, PatientRule.CHANGED_MEANWHILE);
        keepFormer(FormerName.Kind.CHOSEN, chosenName, details.chosenName(), today, now);
        if (details.legalName() != null) {
            keepFormer(FormerName.Kind.LEGAL, legalName, details.legalName(), today, now);
        }
        fill(details, today);
    }

    /**
     * For who opened her case from outside for an hour: nobody could bring back what is replaced here, so what is missing is added and
     * all else stays.
     *
     * @param number {@code null} keeps the one on record
     * @param seen the version that the form showed: what somebody else saved in between is no change of hers
     * @throws BrokenRule if something that stands would be replaced or taken away, or somebody else saved in between
     */
    void requireOnlyAdded(PatientDetails details, HealthNumber number, int seen) {
        requireUnchanged(seen, PatientRule.CHANGED_MEANWHILE);
        if (hasLegalName() && details.legalName() != null && !legalName.equals(details.legalName())) {
            throw new BrokenRule(PatientRule.LEGAL_NAME_STAYS_FROM_OUTSIDE);
        }
        var numberStays = number == null || OnlyAdded.to(healthNumber, number);
        var saidAgain = phones.stream().anyMatch(phone -> isAgainIn(details, phone));
        if (!numberStays || saidAgain || !OnlyAdded.to(details(), details)) {
            throw new BrokenRule(PatientRule.ONLY_ADDED_FROM_OUTSIDE);
        }
    }

    /** Said about twice, one of which is not what she said. */
    private static boolean isAgainIn(PatientDetails details, Phone phone) {
        return details.phones().stream()
                        .filter(typed -> typed.digits().equals(phone.digits()))
                        .count()
                > 1;
    }

    /** A number is replaced as a whole, never completed. */
    void recordHealthNumber(HealthNumber shownOnCard) {
        healthNumber = shownOnCard;
    }

    /**
     * It was entered by mistake, perhaps from another person's card, and is gone from everywhere. That it was stays on record.
     *
     * @param seen the version that was shown
     * @throws BrokenRule if somebody else saved in between, or none is on record
     */
    void removeHealthNumber(int seen, ClinicianId by, Instant now) {
        requireUnchanged(seen, PatientRule.CHANGED_BEFORE_REMOVAL);
        requireAny(healthNumber != null);
        healthNumber = null;
        removals.add(new Removal(Mistaken.HEALTH_NUMBER, now, by));
    }

    /** The same for a legal name, also where another was typed over it: one that never was hers is no former name. */
    void removeLegalName(PersonName mistaken, int seen, ClinicianId by, Instant now) {
        requireUnchanged(seen, PatientRule.CHANGED_BEFORE_REMOVAL);
        var wasFormer = formerNames.values().removeIf(f -> f.isLegal(mistaken));
        var isCurrent = mistaken.equals(legalName);
        requireAny(wasFormer || isCurrent);
        legalName = isCurrent ? null : legalName;
        foldedNames = folded();
        removals.add(new Removal(Mistaken.LEGAL_NAME, now, by));
    }

    private void requireUnchanged(int seen, PatientRule rule) {
        if (seen != version) {
            throw new BrokenRule(rule);
        }
    }

    private static void requireAny(boolean present) {
        if (!present) {
            throw new BrokenRule(PatientRule.NOTHING_TO_REMOVE);
        }
    }

    private void fill(PatientDetails details, LocalDate today) {
        requirePossible(details.born(), today);
        chosenName = details.chosenName();
        legalName = details.legalName() == null ? legalName : details.legalName();
        pronouns = details.pronouns();
        born = details.born();
        language = details.language();
        interpreter = details.interpreter();
        interpreterWish = details.interpreterWish();
        email = details.email();
        address = details.address();
        safeContact = details.safeContact();
        emergencyContact = details.emergencyContact();
        familyDoctor = details.familyDoctor();
        if (!phones.equals(details.phones())) {
            phones.clear();
            phones.addAll(details.phones());
        }
        foldedNames = folded();
        phoneDigits = phones.stream().map(Phone::digits).collect(Collectors.joining("\n"));
    }

    private static void requirePossible(LocalDate born, LocalDate today) {
        if (born.isAfter(today)) {
            throw new BrokenRule(PatientRule.BORN_IN_FUTURE);
        }
        if (born.isBefore(today.minusYears(OLDEST))) {
            throw new BrokenRule(PatientRule.BORN_TOO_LONG_AGO);
        }
    }

    private void keepFormer(FormerName.Kind kind, PersonName old, PersonName changed, LocalDate today, Instant now) {
        if (old != null && !old.equals(changed)) {
            var next = formerNames.isEmpty() ? 0 : formerNames.lastKey() + 1;
            formerNames.put(next, new FormerName(kind, old, today, now));
        }
    }

    /** All her names, former ones too, without accents and case; the chosen one first. */
    private String folded() {
        var former = formerNames.values().stream().map(FormerName::name);
        return Stream.concat(Stream.of(chosenName, legalName), former)
                .filter(n -> n != null)
                .map(n -> Text.folded(n.full()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    PatientId id() {
        return id;
    }

    Optional<HealthNumber> healthNumber() {
        return Optional.ofNullable(healthNumber);
    }

    List<FormerName> formerNames() {
        return List.copyOf(formerNames.values());
    }

    List<Removal> removals() {
        return List.copyOf(removals);
    }

    OtherNames otherNames() {
        return new OtherNames(isLegalAnother() ? legalName : null, formerNames());
    }

    /** What she went by then, as a document of that moment says. */
    PersonName chosenNameAt(Instant moment, ZoneId zone) {
        return formerNames.values().stream()
                .filter(f -> f.kind() == FormerName.Kind.CHOSEN && f.wasHersAt(moment, zone))
                .map(FormerName::name)
                .findFirst()
                .orElse(chosenName);
    }

    String foldedNames() {
        return foldedNames;
    }

    /** While it is the chosen one as well, it is kept and not told apart. */
    private boolean isLegalAnother() {
        return legalName != null && !legalName.equals(chosenName);
    }

    private boolean hasLegalName() {
        return legalName != null;
    }

    private boolean hasOtherNames() {
        return isLegalAnother() || !formerNames.isEmpty();
    }

    /** Without the legal name: that is asked for by itself. */
    PatientDetails details() {
        return new PatientDetails(
                chosenName,
                null,
                pronouns,
                born,
                language,
                interpreter,
                interpreterWish,
                List.copyOf(phones),
                email,
                address,
                safeContact,
                emergencyContact,
                familyDoctor);
    }

    PatientRow row() {
        return new PatientRow(
                id,
                version,
                details(),
                MaskedHealthNumber.of(healthNumber),
                MaskedLegalName.of(otherNames()),
                hasOtherNames(),
                hasLegalName(),
                List.of(),
                Set.of(),
                null);
    }
}
