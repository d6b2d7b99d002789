package org.levator.episode.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levator.access.CareTeam;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.access.Relation;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.clinician.college.RegulatedTitle;
import org.levator.shared.ClinicianId;
import org.levator.shared.CurrentUser;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Language;
import org.levator.shared.PatientId;
import org.levator.shared.Role;
import org.levator.shared.VisitId;

/** The boundary of visits around one case that Claire leads, wired in memory, for one caller. */
public final class VisitDesk {
    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneId.of("America/Toronto")); // 10:00 in Ottawa

    /** Of everybody's work at this clinic. */
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

    public final ClinicianId claire;
    public final ClinicianId priya = ClinicianId.random();
    public final FakeCircle circle;
    public final Clinicians clinicians = new OneTherapist();
    public final FakeSubmissions submissions = new FakeSubmissions();
    public final VisitBooking booking = new VisitBooking();
    public final InMemoryVisits visits;
    final ClinicianId caller;
    final EpisodeId mayas;
    final List<ClinicianId> standIns = new ArrayList<>();
    final List<ClinicianId> covers = new ArrayList<>();
    LocalDate claireLeadsUntil = LAST_DAY.plusYears(1);

    /** Whether everybody but Priya has left before today. */
    boolean gone;

    /** Whether Maya's case is. */
    boolean closed;

    public VisitDesk(String role, Relation relation, EpisodeId mayas, PatientId maya, ClinicianId claire) {
        this.claire = claire;
        this.mayas = mayas;
        caller = role.equals(Role.THERAPIST) ? claire : ClinicianId.random();
        circle = new ClairesCircle(role, relation, maya);
        visits = new InMemoryVisits(circle, CLOCK);
        booking.access = new VisitAccess();
        booking.access.circle = circle;
        booking.access.user = in(role);
        booking.access.cases = new MayasCase();
        booking.access.visits = visits.visits;
        booking.with = visits.ofCases.with = new VisitPartner();
        booking.with.team = new Team();
        booking.with.circle = circle;
        booking.with.user = booking.access.user;
        booking.with.clinicians = clinicians;
        booking.visits = visits.visits;
        booking.submissions = submissions;
        booking.clock = CLOCK;
    }

    static VisitDesk of(String role) {
        var relation = role.equals(Role.THERAPIST) ? Relation.LEAD : Relation.ASSIGNED;
        return new VisitDesk(role, relation, EpisodeId.random(), PatientId.random(), ClinicianId.random());
    }

    VisitFacts facts(VisitId id) {
        return visits.facts(id);
    }

    private static CurrentUser in(String role) {
        return new CurrentUser() {
            @Override
            public boolean is(String asked) {
                return asked.equals(role);
            }
        };
    }

    private class MayasCase extends PlannedCases {
        @Override
        boolean isOpen(EpisodeId id, PatientId patient) {
            return !closed;
        }
    }

    private class ClairesCircle extends FakeCircle {
        ClairesCircle(String role, Relation relation, PatientId maya) {
            super(Opened.as(relation, mayas, maya, caller, role));
        }

        @Override
        public List<ClinicianId> standIns(EpisodeId episode) {
            return standIns;
        }
    }

    /** Claire leads until that day, Priya from the next; who covers and who is assigned is up to the test. */
    private class Team extends CareTeam {
        @Override
        public Optional<ClinicianId> leadOn(EpisodeId episode, LocalDate day) {
            return Optional.of(day.isAfter(claireLeadsUntil) ? priya : claire);
        }

        @Override
        public boolean isIn(EpisodeId episode, ClinicianId clinician, LocalDate day) {
            return leadOn(episode, day).filter(clinician::equals).isPresent()
                    || covers.contains(clinician)
                    || standIns.contains(clinician);
        }

        @Override
        public List<ClinicianId> coversOn(EpisodeId episode, LocalDate day) {
            return covers;
        }
    }

    private class OneTherapist extends Clinicians {
        @Override
        public boolean isSamePerson(ClinicianId one, ClinicianId other) {
            return one.equals(other);
        }

        @Override
        public boolean isHere(ClinicianId id, LocalDate day) {
            return !gone && !day.isAfter(LAST_DAY);
        }

        @Override
        public List<ClinicianRow> withTitle(LocalDate on) {
            return List.of(row(priya, "Priya Natarajan"));
        }

        @Override
        public List<ClinicianRow> withTitle() {
            return List.of(row(claire, "Claire Boisvert"), row(priya, "Priya Natarajan"));
        }

        private static ClinicianRow row(ClinicianId who, String name) {
            var title = new RegulatedTitle("Physiotherapist", "Physiothérapeute", "College", "14302");
            return new ClinicianRow(who, name, Language.FR, title);
        }
    }
}
