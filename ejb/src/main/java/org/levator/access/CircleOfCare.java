package org.levator.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
import org.levator.shared.ClinicianId;
import org.levator.shared.CurrentUser;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

/**
 * Opens a case, or a patient's non-clinical data, to those who may see it, and writes the access row in the same step. Who has no
 * place in a circle may have opened the case from outside it (ACC-5); the row then says so. A closed account, a wrong role and a missing relation all look like something that does not exist (ACC-1); the refusal is logged.
 */
@ApplicationScoped
public class CircleOfCare {
    /** What it takes to finish a note; that its page was printed is to be known. */
    private static final Set<Act> FINISHING = EnumSet.of(
            Act.VIEW_NOTE,
            Act.WRITE_NOTE,
            Act.SIGN_NOTE,
            Act.PRINT_NOTE,
            Act.VIEW_CONSENT,
            Act.VIEW_RED_FLAG,
            Act.RECORD_RED_FLAG);

    private static final Set<String> CLINICAL = Set.of(Role.THERAPIST, Role.ASSISTANT, Role.STUDENT);

    @Inject
    CurrentUser user;

    @Inject
    CareTeams teams;

    @Inject
    OutsideCircle outside;

    @Inject
    KnownCaller known;

    @Inject
    AccessLog log;

    @Inject
    Clock clock;

    public OpenedCase open(EpisodeId episode, Act act) {
        return open(episode, act, acting -> Optional.empty());
    }

    /** For one of its visits: whoever began its note while she had a place finishes it after her place has ended, and no more (NOT-2). */
    public OpenedCase open(EpisodeId episode, VisitId visit, Act act) {
        return open(episode, act, acting -> asAuthor(acting, episode, visit).filter(author -> FINISHING.contains(act)));
    }

    private OpenedCase open(EpisodeId episode, Act act, Function<Acting, Optional<OpenedCase>> otherwise) {
        var subject = new AccessSubject(null, episode);
        var place = place(episode);
        var acting = place.map(p -> new Acting(p.caller(), user.role())).orElseGet(() -> acting(act, subject));
        var open = place.map(p -> new OpenedCase(episode, p.patient(), acting, p.relationOfCaller()))
                .or(() -> fromOutside(acting, episode))
                .or(() -> otherwise.apply(acting))
                .orElseThrow(() -> denied(act, subject, "case"));
        log.allowed(act, open.subject(episode));
        return open;
    }

    private Optional<OpenedCase> asAuthor(Acting acting, EpisodeId episode, VisitId visit) {
        return teams.begunBy(acting.clinician(), episode, visit, clock.getZone())
                .filter(patient -> CLINICAL.contains(acting.role()))
                .map(patient -> new OpenedCase(episode, patient, acting, Relation.AUTHOR));
    }

    /** For reception, for whoever is in the circle of one of the patient's cases, or opened one from outside. */
    public OpenedPatient openPatient(PatientId patient, Act act) {
        var subject = new AccessSubject(patient, null);
        var acting = acting(act, subject);
        if (acting.role().equals(Role.RECEPTION) || isAround(acting.clinician(), patient)) {
            log.allowed(act, subject);
            return new OpenedPatient(patient, acting);
        }
        var glass = outside.running(acting, patient).orElseThrow(() -> denied(act, subject, "patient"));
        log.allowed(act, new AccessSubject(patient, null, glass.id().uuid()));
        return OpenedPatient.fromOutside(glass, acting);
    }

    /**
     * For what is handled unopened: reception by its patient, everybody else by the case itself, not by any case of the patient.
     *
     * @return who does it, and until when from outside
     */
    public OpenedPatient openSealed(OutsideCase of, Act act) {
        return user.role().equals(Role.RECEPTION)
                ? openPatient(of.patient(), act)
                : open(of.episode(), act).ofPatient();
    }

    /** Whether the caller is around her for somebody who is away, and for no longer. */
    public boolean isOnlyCovering(OpenedPatient patient) {
        return !patient.role().equals(Role.RECEPTION)
                && !teams.isAroundToStay(patient.clinician(), patient.patient(), today());
    }

    /** Whether the caller has a place in the case's circle today. */
    public boolean isAround(EpisodeId episode) {
        return place(episode).isPresent();
    }

    private Optional<OpenedCase> fromOutside(Acting acting, EpisodeId episode) {
        return outside.running(acting, episode).map(glass -> OpenedCase.fromOutside(episode, acting, glass));
    }

    /** Whoever registers a new patient may go on with her; there is no relation yet that could be asked for. */
    public OpenedPatient register(PatientId patient) {
        var subject = new AccessSubject(patient, null);
        var acting = acting(Act.REGISTER_PATIENT, subject);
        log.allowed(Act.REGISTER_PATIENT, subject);
        return new OpenedPatient(patient, acting);
    }

    /** The first member of a new case's circle; the case itself then opens by {@link #open}. */
    public void join(OpenedPatient patient, EpisodeId episode, ClinicianId clinician, Relation relation) {
        known.circleChanged();
        teams.add(CareTeamMember.from(today(), episode, patient.patient(), clinician, relation));
    }

    /** Everyone who is or was in the case's circle, the lead first. */
    public List<TeamRow> teamOf(OpenedCase open) {
        return teams.team(open.episode());
    }

    /** The therapist who leads the case, if there is one today. */
    public Optional<ClinicianId> leadOf(EpisodeId episode) {
        return teams.lead(episode, today());
    }

    /** Who may stand in for the lead today: a cover first, then assigned colleagues. */
    public List<ClinicianId> standIns(EpisodeId episode) {
        return teams.standIns(episode, today());
    }

    /**
     * A case and whose it is, for somebody who opens none.
     *
     * @throws NotFound if there is no such case; that it was asked for is logged
     */
    public OutsideCase unopened(EpisodeId episode, Act act) {
        return teams.caseOf(episode).orElseThrow(() -> refused(act));
    }

    /**
     * The same for somebody who changes something about it, which is logged.
     *
     * @throws NotFound if there is no such case
     */
    public OutsideCase handledUnopened(EpisodeId episode, Act act) {
        var found = unopened(episode, act);
        handled(act, found.patient(), episode);
        return found;
    }

    /** The caller of a list page, whose query filters by what she may see; call {@link #listed} with the rows' number. */
    public Acting lister(Act act) {
        return acting(act, AccessSubject.NOBODY);
    }

    public void listed(Act act, int shown) {
        log.allowed(act, shown);
    }

    /** Something about a colleague, and who is named beside her; both by account, the second {@code null} if there is none. */
    public void aboutColleagues(Act act, String account, String other) {
        log.allowed(act, AccessSubject.colleagues(account, other));
    }

    /** One thing of one case, done by someone to whom the feature's own query gave it, in the circle or not. */
    public void handled(Act act, PatientId patient, EpisodeId episode) {
        log.allowed(act, new AccessSubject(patient, episode));
    }

    /** The same for another case of the patient, by way of one that is open. */
    public void handled(Act act, OpenedCase through, EpisodeId other) {
        log.allowed(act, through.subject(other));
    }

    /** For a feature that finds by its own query that something is not for the caller; throw what it gives. */
    public NotFound refused(Act act) {
        return denied(act, AccessSubject.NOBODY, "thing");
    }

    private Acting acting(Act act, AccessSubject subject) {
        var account = user.account();
        return known.as(account, () -> teams.active(account, today()))
                .map(clinician -> new Acting(clinician, user.role()))
                .orElseThrow(() -> denied(act, subject, "account"));
    }

    /** Of a clinical role only, and with an open account. Who has one is known by it, and around the patient. */
    private Optional<Standing> place(EpisodeId episode) {
        if (!CLINICAL.contains(user.role())) {
            return Optional.empty();
        }
        var day = today();
        var account = user.account();
        var place = known.in(episode, account, day, () -> teams.standings(account, episode, day).stream()
                .min(Comparator.comparing(Standing::relationOfCaller)));
        place.ifPresent(p -> {
            known.as(account, () -> Optional.of(p.caller()));
            known.isAround(p.patient(), p.caller(), day, () -> true);
        });
        return place;
    }

    private boolean isAround(ClinicianId caller, PatientId patient) {
        var day = today();
        return known.isAround(patient, caller, day, () -> teams.isAround(caller, patient, day));
    }

    private NotFound denied(Act act, AccessSubject subject, String kind) {
        log.denied(act, subject);
        return new NotFound(kind);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
