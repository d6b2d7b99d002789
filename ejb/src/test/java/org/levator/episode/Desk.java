package org.levator.episode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levator.access.FakeCircle;
import org.levator.access.Opened;
import org.levator.audit.Act;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.clinician.RegulatedTitle;
import org.levator.episode.duplicate.FakeDuplicates;
import org.levator.patient.Registrations;
import org.levator.shared.ClinicianId;
import org.levator.shared.CurrentUser;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Language;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

/** The boundaries of cases and visits around one open case, wired in memory, for one caller. */
class Desk {
    static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), ZoneId.of("America/Toronto")); // 10:00 in Ottawa

    /** Of everybody's work at this clinic. */
    static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

    /** Whether everybody but Priya has left before today. */
    boolean gone;

    final ClinicianId claire = ClinicianId.random();
    final ClinicianId priya = ClinicianId.random();
    final ClinicianId caller;
    final List<ClinicianId> standIns = new ArrayList<>();
    final PatientId maya = PatientId.random();
    final Episode mayas = Episode.inquired(maya, "L-20418", null, null, claire, CLOCK.instant());
    final FakeEpisodes episodes = new FakeEpisodes();
    final FakeVisits visits = new FakeVisits();
    final FakeDuplicates duplicates = new FakeDuplicates();
    final FakeSubmissions submissions = new FakeSubmissions();
    final FakeCircle circle;
    final VisitBooking booking = new VisitBooking();
    final CaseKeeping keeping = new CaseKeeping();
    final CaseRegistration registration = new CaseRegistration();

    private Desk(String role) {
        caller = role.equals(Role.THERAPIST) ? claire : ClinicianId.random();
        circle = new ClairesCircle(role);
        episodes.add(mayas);
        var access = new VisitAccess();
        access.circle = circle;
        access.user = in(role);
        access.episodes = episodes;
        access.visits = visits;
        access.clinicians = new OneTherapist(claire);
        booking.access = access;
        booking.visits = visits;
        booking.submissions = submissions;
        booking.clock = CLOCK;
        keeping.circle = circle;
        keeping.episodes = episodes;
        keeping.visits = visits;
        keeping.clock = CLOCK;
        registration.circle = circle;
        registration.registry = Registrations.inMemory(circle, CLOCK);
        registration.cases = new OpenedCases();
        registration.cases.episodes = episodes;
        registration.cases.visits = visits;
        registration.cases.duplicates = duplicates;
        registration.clinicians = new OneTherapist(claire);
        registration.submissions = submissions;
        registration.clock = CLOCK;
    }

    static Desk of(String role) {
        return new Desk(role);
    }

    List<Act> acts() {
        return circle.acts;
    }

    private static CurrentUser in(String role) {
        return new CurrentUser() {
            @Override
            public boolean is(String asked) {
                return asked.equals(role);
            }
        };
    }

    private class ClairesCircle extends FakeCircle {
        ClairesCircle(String role) {
            super(
                    role.equals(Role.THERAPIST)
                            ? Opened.byLead(mayas.id(), maya, claire)
                            : Opened.by(mayas.id(), maya, caller, role));
        }

        @Override
        public Optional<ClinicianId> leadOf(EpisodeId episode) {
            return Optional.of(claire);
        }

        @Override
        public List<ClinicianId> standIns(EpisodeId episode) {
            return standIns;
        }
    }

    private class OneTherapist extends Clinicians {
        private final ClinicianId therapist;

        OneTherapist(ClinicianId therapist) {
            this.therapist = therapist;
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
            return List.of(row(therapist, "Claire Boisvert"));
        }

        private static ClinicianRow row(ClinicianId who, String name) {
            var title = new RegulatedTitle("Physiotherapist", "Physiothérapeute", "College", "14302");
            return new ClinicianRow(who, name, Language.FR, title);
        }
    }
}
