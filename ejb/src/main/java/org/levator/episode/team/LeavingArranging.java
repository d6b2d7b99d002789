package org.levator.episode.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.CircleOfCare;
import org.levator.access.OutsideCase;
import org.levator.audit.Act;
import org.levator.clinician.Clinicians;
import org.levator.episode.leaving.LeavingRow;
import org.levator.episode.leaving.LeavingRule;
import org.levator.episode.leaving.LeavingSheet;
import org.levator.episode.leaving.Leavings;
import org.levator.shared.BrokenRule;
import org.levator.shared.ClinicianId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Submissions;

/**
 * The clinic's administrator names who leads or covers the cases of a therapist who leaves, and whose her booked visits become (ACC-6). She reads
 * numbers, names and days, and opens no case (ACC-2).
 */
@Stateless
@RolesAllowed(Role.CLINIC_ADMIN)
public class LeavingArranging {
    @Inject
    CircleOfCare circle;

    @Inject
    Succession succession;

    @Inject
    Leavings leavings;

    @Inject
    Clinicians clinicians;

    @Inject
    Submissions submissions;

    @Inject
    Clock clock;

    /** Who leaves, and who has left something behind. */
    public List<LeavingRow> leaving() {
        circle.lister(Act.VIEW_LEAVING);
        var rows = leavings.leaving(LocalDate.now(clock));
        circle.listed(Act.VIEW_LEAVING, rows.size());
        return rows;
    }

    /** Without a last day while she stays. */
    public LeavingSheet sheet(@NotNull ClinicianId who) {
        circle.lister(Act.VIEW_LEAVING);
        var name = clinicians.get(who).name();
        var today = LocalDate.now(clock);
        var sheet = clinicians
                .lastDayOf(who)
                .map(last -> new LeavingSheet(
                        who,
                        name,
                        last,
                        leavings.cases(who, last, succession.first(last)),
                        leavings.covers(who, today),
                        leavings.supervisions(who, today),
                        leavings.visits(who, succession.start(last.plusDays(1)))))
                .orElseGet(() -> LeavingSheet.none(who, name));
        circle.listed(Act.VIEW_LEAVING, sheet.shown());
        return sheet;
    }

    /**
     * @throws BrokenRule if nobody leaves, one of the cases is led by somebody else by then, or the caller names herself: she would let
     *     herself in
     */
    public void succeed(@Valid @NotNull NameSuccessor command) {
        pass(command, succession::succeed);
    }

    /**
     * On the days that are left of her covers; visits that are booked with her on those days go along.
     *
     * @throws BrokenRule if nobody leaves, she covers one of the cases no more by then, or the caller names herself
     */
    public void cover(@Valid @NotNull NameSuccessor command) {
        pass(command, succession::passCover);
    }

    private void pass(NameSuccessor command, Passing passing) {
        var by = circle.lister(Act.CHANGE_TEAM).clinician();
        var cases = command.cases().stream()
                .map(episode -> circle.handledUnopened(episode, Act.CHANGE_TEAM))
                .toList();
        var lastDay = lastDay(command.leaver());
        succession.requireSuccessor(command.next(), by, lastDay);
        submissions.once(
                command.key(),
                command.leaver().uuid(),
                () -> cases.forEach(of -> passing.pass(of, command.leaver(), lastDay, command.next(), by)));
    }

    /** What becomes of one case. */
    private interface Passing {
        void pass(OutsideCase of, ClinicianId leaver, LocalDate lastDay, ClinicianId next, ClinicianId by);
    }

    /**
     * Visits after her last day go to whoever leads the case by then.
     *
     * @throws BrokenRule if nobody leaves
     */
    public void passVisits(@NotNull SubmissionKey key, @NotNull ClinicianId leaver) {
        var by = circle.lister(Act.BOOK_VISIT).clinician();
        var cases = clinicians.lastDayOf(leaver).stream()
                .flatMap(last -> leavings.visits(leaver, succession.start(last.plusDays(1))).stream())
                .map(visit -> new OutsideCase(visit.episode(), visit.patient()))
                .distinct()
                .toList();
        if (cases.isEmpty()) {
            circle.listed(Act.BOOK_VISIT, 0);
        }
        cases.forEach(of -> circle.handled(Act.BOOK_VISIT, of.patient(), of.episode()));
        var lastDay = lastDay(leaver);
        submissions.once(key, leaver.uuid(), () -> cases.forEach(of -> succession.passVisits(of, leaver, lastDay, by)));
    }

    private LocalDate lastDay(ClinicianId leaver) {
        return clinicians.lastDayOf(leaver).orElseThrow(() -> new BrokenRule(LeavingRule.NOBODY_LEAVES));
    }
}
