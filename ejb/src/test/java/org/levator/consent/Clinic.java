package org.levator.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.levator.access.Opened;
import org.levator.access.OpenedCase;
import org.levator.access.Relation;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.consent.around.OpenPauses;
import org.levator.consent.around.Pause;
import org.levator.consent.sealed.ConsentSealed;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.Component;
import org.levator.consent.talk.GoAhead;
import org.levator.consent.talk.StopSignal;
import org.levator.consent.talk.ThirdPerson;
import org.levator.consent.text.ConsentTextRow;
import org.levator.consent.text.ConsentTexts;
import org.levator.consent.ticket.FakeTickets;
import org.levator.episode.visit.FakeVisitOpening;
import org.levator.episode.visit.VisitOpening;
import org.levator.patient.care.RiskChanges;
import org.levator.patient.decision.Decision;
import org.levator.patient.decision.Decisions;
import org.levator.patient.decision.WhoDecides;
import org.levator.reference.AuthorisationRow;
import org.levator.reference.ReferenceData;
import org.levator.reference.Requirement;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.Fired;
import org.levator.shared.Language;
import org.levator.shared.PatientId;
import org.levator.shared.Province;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.TestTransaction;
import org.levator.shared.VisitId;

/** One visit at 14:00 in Ottawa with fakes around it; whoever calls, the consents are the same. */
class Clinic {
    final PatientId patient = PatientId.random();
    final EpisodeId episode = EpisodeId.random();
    final VisitId visit = VisitId.random();
    final FakeConsents consents = new FakeConsents();
    final Set<Pause> pauses = EnumSet.noneOf(Pause.class);
    final Map<ClinicianId, Province> authorised = new HashMap<>(Map.of(Exams.CLAIRE, Province.ON));
    final Map<ClinicianId, Province> attested = new HashMap<>();
    final List<String> log = new ArrayList<>();
    Requirement required = Requirement.YES;
    WhoDecides deciding = WhoDecides.HERSELF;
    Relation relation = Relation.ASSIGNED;
    Instant risksChanged;
    Instant now = Exams.at("14:06");
    FakeVisitOpening visits;
    final List<ConsentSealed> sealed = new ArrayList<>();

    private final FakeSubmissions submissions = new FakeSubmissions();

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return Exams.OTTAWA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    final FakeTickets tickets = new FakeTickets(clock);

    void later(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    Entry entry() {
        return Entry.now(visit, SubmissionKey.random());
    }

    ConsentRecording recording(ClinicianId caller, String role) {
        var recording = new ConsentRecording();
        recording.consents = visitConsents(caller, role);
        recording.submissions = submissions;
        return recording;
    }

    ExamConduct conduct(ClinicianId caller, String role) {
        var conduct = new ExamConduct();
        conduct.consents = visitConsents(caller, role);
        conduct.room = room(conduct.consents);
        conduct.submissions = submissions;
        return conduct;
    }

    ConsentSealing sealing(ClinicianId caller, String role) {
        var sealing = new ConsentSealing();
        sealing.consents = visitConsents(caller, role);
        sealing.rightVisit = new RightVisit();
        sealing.rightVisit.consents = sealing.consents;
        sealing.wrongVisit = new WrongVisit();
        sealing.wrongVisit.consents = sealing.consents;
        sealing.wrongVisit.seals = consents.seals;
        sealing.wrongVisit.clinicians = new FakeClinicians();
        sealing.submissions = submissions;
        sealing.sealed = Fired.into(sealed);
        return sealing;
    }

    ConsentReading reading(ClinicianId caller, String role) {
        var reading = new ConsentReading();
        reading.consents = visitConsents(caller, role);
        reading.clinicians = new FakeClinicians();
        reading.texts = new FakeTexts();
        reading.tickets = tickets;
        reading.sheets = new SheetReading();
        reading.sheets.consents = reading.consents;
        reading.sheets.room = room(reading.consents);
        reading.sheets.texts = reading.texts;
        reading.sheets.clinicians = reading.clinicians;
        reading.sheets.clock = clock;
        return reading;
    }

    StopByTicket stopByTicket() {
        var stop = new StopByTicket();
        stop.consents = consents;
        stop.tickets = tickets;
        stop.clock = clock;
        stop.log = new ListedLog();
        return stop;
    }

    /** Everything that a start needs, said by the examiner in this visit. */
    void agreeTo(ClinicianId examiner, Component part) {
        var recording = recording(examiner, Role.THERAPIST);
        recording.explain(entry(), Exams.inFull(part), Map.of(part, Answer.YES));
        recording.goAhead(entry(), GoAhead.YES);
        recording.agreeSignal(entry(), StopSignal.WORD_STOP, null);
        recording.answerThirdPerson(entry(), ThirdPerson.declined(), null);
    }

    VisitOpening visits(ClinicianId caller, String role) {
        visits = new FakeVisitOpening(Opened.by(episode, patient, caller, role), visit, Exams.at("14:00"));
        return visits;
    }

    private VisitConsents visitConsents(ClinicianId caller, String role) {
        var of = new VisitConsents();
        of.visits = visits(caller, role);
        of.consents = consents;
        of.tickets = tickets;
        of.transaction = new TestTransaction();
        of.clock = clock;
        return of;
    }

    private ExamRoom room(VisitConsents of) {
        var room = new ExamRoom();
        room.consents = of;
        room.texts = new FakeTexts();
        room.clinicians = new FakeClinicians();
        room.reference = new FakeReference();
        room.clock = clock;
        room.decisions = new Decisions() {
            @Override
            public WhoDecides on(Decision decision, OpenedCase open, LocalDate day) {
                return deciding;
            }
        };
        room.risks = new RiskChanges() {
            @Override
            public Optional<Instant> last(OpenedCase open) {
                return Optional.ofNullable(risksChanged);
            }
        };
        room.pauses = new OpenPauses() {
            @Override
            public Set<Pause> of(OpenedCase open) {
                return pauses;
            }
        };
        return room;
    }

    private static class FakeTexts extends ConsentTexts {
        @Override
        public List<ConsentTextRow> current(LocalDate on) {
            return List.of(new ConsentTextRow(Exams.TEXT, 1, Language.EN, on, "You decide.", ""));
        }
    }

    private class FakeClinicians extends Clinicians {
        @Override
        public ClinicianRow get(ClinicianId id) {
            return new ClinicianRow(id, id.equals(Exams.CLAIRE) ? "Claire Boisvert" : "Noor Haddad", Language.EN, null);
        }

        @Override
        public boolean isAuthorised(ClinicianId id, Province province, LocalDate on) {
            return authorised.get(id) == province;
        }

        @Override
        public boolean isAuthorisedOrAttested(ClinicianId id, Province province, LocalDate on) {
            return isAuthorised(id, province, on) || attested.get(id) == province;
        }

        @Override
        public void attest(ClinicianId id, Province province, LocalDate on) {
            attested.put(id, province);
        }

        @Override
        public Optional<ClinicianId> supervisorOf(ClinicianId clinician, LocalDate on) {
            return clinician.equals(Exams.NOOR) ? Optional.of(Exams.CLAIRE) : Optional.empty();
        }
    }

    private class FakeReference extends ReferenceData {
        @Override
        public AuthorisationRow authorisation() {
            return new AuthorisationRow(Province.ON, required, true);
        }
    }

    private class ListedLog extends AccessLog {
        @Override
        public void allowedByTicket(Act act, AccessSubject subject, String account, String role) {
            log.add("ALLOWED " + act + " " + account + " " + role + " " + subject.patient());
        }

        @Override
        public void denied(Act act, AccessSubject subject) {
            log.add("DENIED " + act);
        }
    }
}
