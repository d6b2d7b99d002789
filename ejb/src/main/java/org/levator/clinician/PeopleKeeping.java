package org.levator.clinician;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.Acting;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.clinician.college.Authorisation;
import org.levator.clinician.college.Authorise;
import org.levator.clinician.college.ChangeRegistration;
import org.levator.clinician.college.EndAuthorisation;
import org.levator.clinician.college.Registration;
import org.levator.clinician.supervision.EndSupervision;
import org.levator.clinician.supervision.Supervise;
import org.levator.clinician.supervision.Supervisions;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;
import org.levator.shared.Submissions;

/**
 * The clinic's administrator keeps its people: registrations from a day on, authorisations, supervision, the last day (ACC-4, ACC-6).
 * Nothing is written over: what was signed or issued stays as it was that day. Nothing here is about a patient.
 */
@Stateless
@RolesAllowed(Role.CLINIC_ADMIN)
public class PeopleKeeping {
    @Inject
    CircleOfCare circle;

    @Inject
    Clinicians clinicians;

    @Inject
    Supervisions supervisions;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    public List<PersonRow> people() {
        circle.lister(Act.VIEW_PEOPLE);
        var people = clinicians.people();
        circle.listed(Act.VIEW_PEOPLE, people.size());
        return people;
    }

    public PersonSheet person(@NotNull ClinicianId id) {
        circle.lister(Act.VIEW_PEOPLE);
        var sheet = clinicians.sheet(id, supervisions.around(id));
        circle.listed(Act.VIEW_PEOPLE, 1);
        return sheet;
    }

    /** Whoever gets a title is supervised until the day before; the days that have passed stay as they were. */
    public void register(@Valid @NotNull ChangeRegistration command) {
        var by = changing();
        submissions.once(command.key(), command.clinician().uuid(), () -> {
            clinicians
                    .person(command.clinician())
                    .register(new Registration(
                            command.starts(), command.title(), command.provinces(), by.clinician(), clock.instant()));
            supervisions.endBefore(command.clinician(), command.starts(), LocalDate.now(clock));
        });
    }

    /** @throws BrokenRule if the College authorises her there already on one of those days */
    public void authorise(@Valid @NotNull Authorise command) {
        changing();
        var next = new Authorisation(command.province(), command.number(), command.since(), command.until(), false);
        submissions.once(command.key(), command.clinician().uuid(), () -> clinicians
                .person(command.clinician())
                .authorise(next));
    }

    /** @throws BrokenRule if somebody else has changed it meanwhile */
    public void endAuthorisation(@Valid @NotNull EndAuthorisation command) {
        changing();
        clinicians.person(command.clinician()).endAuthorisation(command.seen(), command.last());
    }

    /**
     * @throws BrokenRule if the supervisor has no title that day, or if she herself has one or is supervised by somebody else on one of
     *     those days; if both are accounts of one person; or if the caller names herself supervisor, and so lets herself into the cases of
     *     somebody else
     */
    public void supervise(@Valid @NotNull Supervise command) {
        var by = circle.lister(Act.CHANGE_PEOPLE).clinician();
        circle.aboutColleagues(
                Act.CHANGE_PEOPLE,
                clinicians.accountOf(command.clinician()),
                clinicians.accountOf(command.supervisor()));
        if (clinicians.isSamePerson(by, command.supervisor())) {
            throw new BrokenRule(ClinicianRule.SUPERVISOR_IS_YOU);
        }
        if (clinicians.isSamePerson(command.clinician(), command.supervisor())) {
            throw new BrokenRule(ClinicianRule.OWN_SUPERVISOR);
        }
        if (clinicians.on(command.supervisor(), command.starts()).title() == null) {
            throw new BrokenRule(ClinicianRule.SUPERVISOR_NEEDS_TITLE);
        }
        submissions.once(command.key(), command.clinician().uuid(), () -> {
            clinicians.person(command.clinician()).requireNoTitle(command.ends());
            supervisions.agree(command, supervisor -> clinicians.isHere(supervisor, command.starts()));
        });
    }

    /** @throws BrokenRule if somebody else has changed its end meanwhile */
    public void endSupervision(@Valid @NotNull EndSupervision command) {
        changing();
        supervisions.end(command);
    }

    /** @throws BrokenRule if it is the caller's own, or somebody else has changed it meanwhile */
    public void leave(@Valid @NotNull LastDay command) {
        if (changing().clinician().equals(command.clinician())) {
            throw new BrokenRule(ClinicianRule.NOT_YOUR_OWN_LAST_DAY);
        }
        clinicians.person(command.clinician()).leave(command.seen(), command.last());
    }

    private Acting changing() {
        var by = circle.lister(Act.CHANGE_PEOPLE);
        circle.listed(Act.CHANGE_PEOPLE, 1);
        return by;
    }
}
