package org.levator.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
import org.levator.shared.ClinicianId;
import org.levator.shared.CurrentUser;
import org.levator.shared.EpisodeId;
import org.levator.shared.PatientId;
import org.levator.shared.VisitId;

/** The real circle of care on lists: who is signed in can change, and the log is there to be read. */
public final class InMemoryCircle {
    public final List<String> log = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Clock clock;
    private ClinicianId caller;
    private String role;

    private record Place(EpisodeId episode, PatientId patient, ClinicianId clinician, Relation relation) {}

    public InMemoryCircle(Clock clock) {
        this.clock = clock;
    }

    public void signIn(ClinicianId who, String as) {
        caller = who;
        role = as;
    }

    public CircleOfCare circle() {
        var circle = new CircleOfCare() {
            @Override
            public void join(OpenedPatient patient, EpisodeId episode, ClinicianId clinician, Relation relation) {
                places.add(new Place(episode, patient.patient(), clinician, relation));
            }
        };
        circle.clock = clock;
        circle.user = user();
        circle.teams = new Places();
        circle.outside = new InMemoryOutside().at(clock);
        circle.known = KnownCallers.forgetful();
        circle.log = new ListedLog();
        return circle;
    }

    private CurrentUser user() {
        return new CurrentUser() {
            @Override
            public String account() {
                return "signed-in";
            }

            @Override
            public String role() {
                return role;
            }
        };
    }

    private class Places extends CareTeams {
        @Override
        Optional<ClinicianId> active(String account, LocalDate today) {
            return Optional.of(caller);
        }

        @Override
        List<Standing> standings(String account, EpisodeId episode, LocalDate today) {
            return places.stream()
                    .filter(p -> p.episode().equals(episode) && p.clinician().equals(caller))
                    .map(p -> new Standing(caller, p.patient(), p.clinician(), p.relation()))
                    .toList();
        }

        @Override
        Optional<PatientId> begunBy(ClinicianId who, EpisodeId episode, VisitId visit, ZoneId zone) {
            return Optional.empty();
        }

        @Override
        boolean isAround(ClinicianId who, PatientId patient, LocalDate today) {
            return places.stream()
                    .anyMatch(p -> p.patient().equals(patient) && p.clinician().equals(who));
        }

        @Override
        boolean isAroundToStay(ClinicianId who, PatientId patient, LocalDate today) {
            return isAround(who, patient, today);
        }
    }

    private class ListedLog extends AccessLog {
        @Override
        public void allowed(Act act, AccessSubject subject) {
            log.add("ALLOWED " + act);
        }

        @Override
        public void denied(Act act, AccessSubject subject) {
            log.add("DENIED " + act);
        }
    }
}
