package org.levator.clinician;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.levator.clinician.college.Authorisation;
import org.levator.clinician.college.ProvinceSetColumn;
import org.levator.clinician.college.Registration;
import org.levator.clinician.college.RegistrationRow;
import org.levator.clinician.college.RegulatedTitle;
import org.levator.clinician.supervision.SupervisionRow;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Language;
import org.levator.shared.Province;

/**
 * One account of a person of the clinic. Whoever does two kinds of work has one for each: what one of them opens the other does not, and
 * what she may not do for herself she does with none of them (ACC-2). Her access ends with her last day, or at once when the account is
 * closed, and everything she signed stays.
 */
@Entity
public class Clinician {
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._+@-]*");

    @EmbeddedId
    private ClinicianId id;

    private PersonId person;
    private String account;
    private String givenName;
    private String familyName;

    @ElementCollection
    @CollectionTable(name = "clinician_name", joinColumns = @JoinColumn(name = "clinician_id"))
    @OrderColumn(name = "seq")
    private List<FormerName> formerNames; // as they were recorded

    @Enumerated(EnumType.STRING)
    private Language language;

    private RegulatedTitle title; // that she began with; null for people without one

    @Convert(converter = ProvinceSetColumn.class)
    private Set<Province> provinces;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "clinician_registration", joinColumns = @JoinColumn(name = "clinician_id"))
    @OrderColumn(name = "seq")
    private List<Registration> registrations; // since then, as they were recorded

    private boolean active;
    private LocalDate lastDay; // null while nobody knows of one

    @ElementCollection
    @CollectionTable(name = "clinician_authorisation", joinColumns = @JoinColumn(name = "clinician_id"))
    private List<Authorisation> authorisations;

    @Version
    private int version;

    protected Clinician() {}

    /** Without a title; hers has its first day. */
    static Clinician added(AddColleague command) {
        if (!ACCOUNT.matcher(command.account()).matches()) {
            throw new BrokenRule(ClinicianRule.ACCOUNT_FORM);
        }
        var added = new Clinician();
        added.id = ClinicianId.random();
        added.person = PersonId.random();
        added.account = command.account();
        added.givenName = command.givenName();
        added.familyName = command.familyName();
        added.language = command.language();
        added.provinces = EnumSet.noneOf(Province.class);
        added.formerNames = new ArrayList<>();
        added.registrations = new ArrayList<>();
        added.authorisations = new ArrayList<>();
        added.active = true;
        return added;
    }

    /**
     * From today on.
     *
     * @throws BrokenRule if she is called otherwise than was seen
     */
    void rename(RenameColleague command, LocalDate today, ClinicianId by, Instant now) {
        if (!command.seen().equals(name())) {
            throw new BrokenRule(ClinicianRule.CHANGED_MEANWHILE);
        }
        if (command.givenName().equals(givenName) && command.familyName().equals(familyName)) {
            return;
        }
        formerNames.add(new FormerName(givenName, familyName, today.minusDays(1), by, now));
        givenName = command.givenName();
        familyName = command.familyName();
    }

    boolean isSamePersonAs(Clinician other) {
        return person.equals(other.person);
    }

    /** One more account of hers. */
    void link(Clinician other) {
        person = other.person;
    }

    /** The only one of its person. */
    void unlink() {
        person = PersonId.random();
    }

    /** By her College, for work beyond the labia or the anal verge in that province on that day. */
    boolean isAuthorised(Province province, LocalDate on) {
        return authorisations.stream().anyMatch(a -> !a.attested() && a.covers(province, on));
    }

    /** By her College or by her own word. */
    boolean isAuthorisedOrAttested(Province province, LocalDate on) {
        return authorisations.stream().anyMatch(a -> a.covers(province, on));
    }

    /** As of a day; what was signed or issued before keeps what it says. */
    void register(Registration next) {
        registrations.add(next);
    }

    /**
     * Whoever has a title is supervised by nobody: her cases are her own (ACC-1).
     *
     * @param last of the supervision; {@code null} if it goes on
     */
    void requireNoTitle(LocalDate last) {
        if (title != null
                || registrations.stream()
                        .anyMatch(r -> last == null || !r.starts().isAfter(last))) {
            throw new BrokenRule(ClinicianRule.SUPERVISED_HAS_TITLE);
        }
    }

    /** The one that counts on that day; empty while it is what she began with. */
    private Optional<Registration> registrationOn(LocalDate day) {
        return registrations.stream()
                .filter(r -> !r.starts().isAfter(day))
                .reduce((one, later) -> later.starts().isBefore(one.starts()) ? one : later);
    }

    /** Work beyond the labia or the anal verge, by her College. */
    void authorise(Authorisation next) {
        if (authorisations.stream().anyMatch(a -> !a.attested() && a.overlaps(next))) {
            throw new BrokenRule(ClinicianRule.AUTHORISED_ALREADY);
        }
        authorisations.add(next);
    }

    /**
     * That day is its last; what has not begun by then never was.
     *
     * @throws BrokenRule if it is there otherwise than was seen, or there no more
     */
    void endAuthorisation(Authorisation ending, LocalDate last) {
        if (!authorisations.remove(ending)) {
            throw new BrokenRule(ClinicianRule.CHANGED_MEANWHILE);
        }
        if (!last.isBefore(ending.since())) {
            authorisations.add(ending.until(last));
        }
    }

    /** Her own word, where the province's row does not say what is needed. */
    void attest(Province province, LocalDate on) {
        if (!isAuthorisedOrAttested(province, on)) {
            authorisations.add(Authorisation.attested(province, on));
        }
    }

    /**
     * Her access ends with that day; a day that has passed ends it now, and none takes it back.
     *
     * @throws BrokenRule if another one stands there than was seen
     */
    void leave(LocalDate seen, LocalDate last) {
        if (!Objects.equals(seen, lastDay)) {
            throw new BrokenRule(ClinicianRule.CHANGED_MEANWHILE);
        }
        lastDay = last;
    }

    boolean isHere(LocalDate day) {
        return active && (lastDay == null || !day.isAfter(lastDay));
    }

    Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    ClinicianId id() {
        return id;
    }

    String name() {
        return givenName + " " + familyName;
    }

    /** What she was called that day. */
    private String name(LocalDate day) {
        return formerNames.stream()
                .filter(former -> !former.lastDay().isBefore(day))
                .findFirst()
                .map(FormerName::full)
                .orElseGet(this::name);
    }

    /** As she was called and registered on that day. */
    ClinicianRow then(LocalDate day) {
        var row = row(day);
        return new ClinicianRow(id, name(day), row.language(), row.title());
    }

    /** By the name of today, as she is registered on that day. */
    ClinicianRow row(LocalDate on) {
        return new ClinicianRow(
                id,
                name(),
                language,
                registrationOn(on).map(Registration::title).orElse(title));
    }

    PersonRow person(LocalDate on, Optional<String> role, List<String> others) {
        return new PersonRow(row(on), account, others, role.orElse(null), lastDay);
    }

    PersonSheet sheet(PersonRow person, List<SupervisionRow> supervisions) {
        return new PersonSheet(person, givenName, familyName, formerNames(), history(), authorisations(), supervisions);
    }

    /** The last one first. */
    private List<FormerName> formerNames() {
        var names = new ArrayList<>(formerNames);
        Collections.reverse(names);
        return names;
    }

    String account() {
        return account;
    }

    /** The newest first; what she began with has no first day. */
    private List<RegistrationRow> history() {
        var rows = new ArrayList<RegistrationRow>();
        if (title != null) {
            rows.add(new RegistrationRow(null, title, provinces, null));
        }
        registrations.forEach(r -> rows.add(new RegistrationRow(r.starts(), r.title(), r.provinces(), r.recordedAt())));
        Collections.reverse(rows);
        return rows;
    }

    private List<Authorisation> authorisations() {
        return authorisations.stream()
                .sorted(Comparator.comparing(Authorisation::since).reversed())
                .toList();
    }
}
