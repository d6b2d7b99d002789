package org.levator.episode;

import java.time.Clock;
import java.util.List;
import org.levator.access.Relation;
import org.levator.audit.Act;
import org.levator.episode.description.FakeDescriptions;
import org.levator.episode.duplicate.FakeDuplicates;
import org.levator.episode.visit.InMemoryVisits;
import org.levator.episode.visit.VisitBooking;
import org.levator.episode.visit.VisitDesk;
import org.levator.patient.Registrations;
import org.levator.shared.ClinicianId;
import org.levator.shared.PatientId;
import org.levator.shared.Role;

/** The boundaries of cases around one open case with its visits, wired in memory, for one caller. */
class Desk {
    static final Clock CLOCK = VisitDesk.CLOCK;

    final ClinicianId claire = ClinicianId.random();
    final PatientId maya = PatientId.random();
    final Episode mayas = Episode.inquired(maya, "L-20418", claire, CLOCK.instant());
    final FakeEpisodes episodes = new FakeEpisodes();
    final FakeDescriptions descriptions = new FakeDescriptions();
    final FakeDuplicates duplicates = new FakeDuplicates();
    final VisitDesk planning;
    final VisitBooking booking;
    final InMemoryVisits visits;
    final CaseKeeping keeping = new CaseKeeping();
    final CaseRegistration registration = new CaseRegistration();

    private Desk(String role, Relation relation) {
        planning = new VisitDesk(role, relation, mayas.id(), maya, claire);
        booking = planning.booking;
        visits = planning.visits;
        episodes.add(mayas);
        keeping.circle = planning.circle;
        keeping.episodes = episodes;
        keeping.visits = visits.ofCases;
        keeping.clock = CLOCK;
        registration.circle = planning.circle;
        registration.registry = Registrations.inMemory(planning.circle, CLOCK);
        registration.cases = new OpenedCases();
        registration.cases.episodes = episodes;
        registration.cases.visits = visits.ofCases;
        registration.cases.descriptions = descriptions.ofCases;
        registration.cases.duplicates = duplicates;
        registration.clinicians = planning.clinicians;
        registration.submissions = planning.submissions;
        registration.clock = CLOCK;
    }

    static Desk of(String role) {
        return new Desk(role, role.equals(Role.THERAPIST) ? Relation.LEAD : Relation.ASSIGNED);
    }

    /** Claire's, were this her relation to Maya's case. */
    static Desk of(Relation relation) {
        return new Desk(Role.THERAPIST, relation);
    }

    List<Act> acts() {
        return planning.circle.acts;
    }
}
