package org.levator.clinician;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Submissions;

/**
 * The clinic's administrator enters who works here, by account and name, and what she is called later on (ACC-4). The account itself is
 * made at the sign-in server; without an entry here it opens nothing.
 */
@Stateless
@RolesAllowed(Role.CLINIC_ADMIN)
public class PeopleEntering {
    @Inject
    CircleOfCare circle;

    @Inject
    Clinicians clinicians;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** @throws BrokenRule if the account is written as none is, or is or was somebody's already */
    public ClinicianId add(@Valid @NotNull AddColleague command) {
        changing();
        return submissions.once(command.key(), ClinicianId::new, ClinicianId::uuid, () -> {
            var added = Clinician.added(command);
            if (clinicians.isKnown(command.account())) {
                throw new BrokenRule(ClinicianRule.ACCOUNT_TAKEN);
            }
            if (command.samePersonAs() != null) {
                var other = clinicians.person(command.samePersonAs());
                circle.aboutColleagues(Act.LINK_ACCOUNTS, added.account(), other.account());
                added.link(other);
            }
            clinicians.add(added);
            return added.id();
        });
    }

    /**
     * From today on; what was signed or issued before keeps the name that she had.
     *
     * @throws BrokenRule if somebody else has renamed her meanwhile
     */
    public void rename(@Valid @NotNull RenameColleague command) {
        var by = circle.lister(Act.CHANGE_PEOPLE).clinician();
        circle.listed(Act.CHANGE_PEOPLE, 1);
        clinicians.person(command.clinician()).rename(command, LocalDate.now(clock), by, clock.instant());
    }

    /**
     * Whose account it is. That opens nothing; it only says what she may not do with one because it is about the other (ACC-2).
     *
     * @throws BrokenRule if the page showed otherwise, or the account is one of several of the caller's own: she would be free to name
     *     herself, and to judge herself
     */
    public void link(@Valid @NotNull LinkAccount command) {
        var by = circle.lister(Act.LINK_ACCOUNTS).clinician();
        var account = clinicians.person(command.clinician());
        var next = Optional.ofNullable(command.samePersonAs()).map(clinicians::person);
        var others = String.join(", ", clinicians.otherAccounts(account));
        log(account, others, next);
        if (!others.equals(Objects.requireNonNullElse(command.seen(), ""))) {
            throw new BrokenRule(ClinicianRule.CHANGED_MEANWHILE);
        }
        if (!others.isEmpty() && clinicians.isSamePerson(by, account.id())) {
            throw new BrokenRule(ClinicianRule.OWN_ACCOUNTS);
        }
        next.ifPresentOrElse(account::link, account::unlink);
    }

    /** Taken from one person and given to another it is both; a row names either. */
    private void log(Clinician account, String others, Optional<Clinician> next) {
        if (!others.isEmpty() && next.filter(account::isSamePersonAs).isEmpty()) {
            circle.aboutColleagues(Act.SEPARATE_ACCOUNTS, account.account(), others);
        }
        if (others.isEmpty() || next.isPresent()) {
            var other = next.map(Clinician::account).orElse(null);
            circle.aboutColleagues(Act.LINK_ACCOUNTS, account.account(), other);
        }
    }

    /**
     * Somebody who was entered by mistake, with her profile; her account may then be entered anew.
     *
     * @throws BrokenRule if she stands in a record or has signed in: her last day is what ends her access then
     */
    public void takeAway(@NotNull SubmissionKey key, @NotNull ClinicianId id) {
        changing();
        submissions.once(key, id.uuid(), () -> clinicians.takeAway(id));
    }

    private void changing() {
        circle.lister(Act.CHANGE_PEOPLE);
        circle.listed(Act.CHANGE_PEOPLE, 1);
    }
}
