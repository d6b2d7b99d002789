package org.levator.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levator.audit.Act;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

/** A circle of care around one case, for one caller; it remembers what was asked of it. */
public class FakeCircle extends CircleOfCare {
    public final List<Act> acts = new ArrayList<>();

    /** By way of which case, so that its row says why somebody from outside had it open. */
    public final List<OpenedCase> through = new ArrayList<>();

    /** Whom things handled one by one were about. */
    public final List<PatientId> patients = new ArrayList<>();

    /** The accounts that rows were about. */
    public final List<String> colleagues = new ArrayList<>();

    private final OpenedCase open;
    private ClinicianId lead;

    public FakeCircle(OpenedCase open) {
        this.open = open;
    }

    @Override
    public OpenedCase open(EpisodeId episode, Act act) {
        if (!episode.equals(open.episode())) {
            throw new NotFound("case");
        }
        acts.add(act);
        return open;
    }

    @Override
    public OpenedCase open(EpisodeId episode, VisitId visit, Act act) {
        return open(episode, act);
    }

    @Override
    public OpenedPatient openPatient(PatientId patient, Act act) {
        if (!patient.equals(open.patient())) {
            throw new NotFound("patient");
        }
        acts.add(act);
        var acting = new Acting(open.clinician(), open.role());
        return open.breakGlass()
                .map(why -> new OpenGlass(why, patient, open.outsideUntil().orElseThrow()))
                .map(glass -> OpenedPatient.fromOutside(glass, acting))
                .orElseGet(() -> new OpenedPatient(patient, acting));
    }

    @Override
    public boolean isOnlyCovering(OpenedPatient patient) {
        return open.relation() == Relation.COVER;
    }

    @Override
    public OpenedPatient openSealed(OutsideCase of, Act act) {
        return open.role().equals(Role.RECEPTION)
                ? openPatient(of.patient(), act)
                : open(of.episode(), act).ofPatient();
    }

    @Override
    public OpenedPatient register(PatientId patient) {
        acts.add(Act.REGISTER_PATIENT);
        return new OpenedPatient(patient, new Acting(open.clinician(), open.role()));
    }

    @Override
    public void join(OpenedPatient patient, EpisodeId episode, ClinicianId who, Relation relation) {}

    public void ledBy(ClinicianId clinician) {
        lead = clinician;
    }

    @Override
    public Optional<ClinicianId> leadOf(EpisodeId episode) {
        return Optional.ofNullable(lead);
    }

    @Override
    public Acting lister(Act act) {
        return new Acting(open.clinician(), open.role());
    }

    @Override
    public void handled(Act act, PatientId patient, EpisodeId episode) {
        patients.add(patient);
        acts.add(act);
    }

    @Override
    public void handled(Act act, OpenedCase of, EpisodeId other) {
        acts.add(act);
        through.add(of);
    }

    @Override
    public OutsideCase unopened(EpisodeId episode, Act act) {
        if (!episode.equals(open.episode())) {
            throw refused(act);
        }
        return new OutsideCase(episode, open.patient());
    }

    @Override
    public boolean isAround(EpisodeId episode) {
        return episode.equals(open.episode());
    }

    @Override
    public NotFound refused(Act act) {
        return new NotFound("thing");
    }

    @Override
    public void aboutColleagues(Act act, String account, String other) {
        acts.add(act);
        colleagues.add(account + ", " + other);
    }

    @Override
    public void listed(Act act, int shown) {
        acts.add(act);
    }
}
