package org.levator.caseload.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.levator.access.Opened;
import org.levator.episode.EpisodeState;
import org.levator.patient.PersonName;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.PatientId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** Flags and cases as the queries tell of them, on one day. */
final class Facts {
    static final ZoneId OTTAWA = ZoneId.of("America/Toronto");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final Instant NOW = Instant.parse("2026-11-27T03:30:00Z"); // half past ten in the evening of that day
    static final Instant SAID = NOW.minusSeconds(86_400);
    static final Instant RAISED = Instant.parse("2026-11-20T15:00:00Z");
    static final Instant MISSED = Instant.parse("2026-11-24T15:00:00Z");
    static final PersonName MAYA = new PersonName("Maya", "Tremblay");

    private Facts() {}

    static FlagFacts flag(boolean awaits, boolean pausing, Instant missed, EpisodeState state) {
        var episode = EpisodeId.random();
        return flag(FlagId.random(), episode, episode, "L-1", state, awaits, pausing, missed);
    }

    static FlagFacts flag(
            FlagId flag,
            EpisodeId raisedIn,
            EpisodeId episode,
            String number,
            EpisodeState state,
            boolean awaits,
            boolean pausing,
            Instant missed) {
        return new FlagFacts(
                flag,
                raisedIn,
                episode,
                number,
                state,
                MAYA,
                RAISED.plusSeconds(3600),
                RAISED,
                awaits,
                pausing,
                missed,
                null,
                null,
                null,
                null);
    }

    static DraftFacts note(LocalDate serviceDate, Integer limit) {
        return new DraftFacts(EpisodeId.random(), "L-2", MAYA, VisitId.random(), serviceDate, limit, null, null);
    }

    static FlagFacts call(AsideEntry call, Instant missed) {
        var episode = EpisodeId.random();
        return new FlagFacts(
                FlagId.random(),
                episode,
                episode,
                "L-1",
                EpisodeState.ACTIVE,
                MAYA,
                RAISED,
                RAISED,
                false,
                false,
                missed,
                call,
                "Claire Boisvert",
                null,
                null);
    }

    static CaseFacts withoutNext(AsideEntry next) {
        return withoutNext(next, RAISED);
    }

    static CaseFacts withoutNext(AsideEntry next, Instant lastVisit) {
        return new CaseFacts(EpisodeId.random(), "L-3", MAYA, lastVisit, next, "Claire Boisvert");
    }

    static AsideEntry until(LocalDate day) {
        var matter = Matter.withoutNextVisit(EpisodeId.random());
        return AsideEntry.until(
                new SetAside(SubmissionKey.random(), matter, day, "Calls back"),
                Opened.byLead(matter.episode(), PatientId.random(), ClinicianId.random()),
                TODAY.minusDays(1),
                SAID,
                60);
    }
}
