package org.levator.consent;

import java.time.Instant;
import java.util.Map;
import org.levator.consent.around.Pause;
import org.levator.consent.talk.Answer;
import org.levator.consent.talk.Component;
import org.levator.episode.visit.VisitOpening;
import org.levator.shared.ClinicianId;
import org.levator.shared.Province;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** One examiner's consent boundaries for a story that brings its own visits. */
public final class ExamDesk {
    public final ConsentRecording recording;
    public final ExamConduct conduct;
    public final ConsentReading reading;
    private final Clinic clinic;

    public ExamDesk(ClinicianId examiner, VisitOpening opening) {
        clinic = new Clinic() {
            @Override
            VisitOpening visits(ClinicianId caller, String role) {
                return opening;
            }
        };
        clinic.authorised.put(examiner, Province.ON);
        recording = clinic.recording(examiner, Role.THERAPIST);
        conduct = clinic.conduct(examiner, Role.THERAPIST);
        reading = clinic.reading(examiner, Role.THERAPIST);
    }

    /** The afternoon of the visit, from 14:06 on. */
    public Instant now() {
        return clinic.now;
    }

    public void later(int minutes) {
        clinic.later(minutes);
    }

    public void flagPausesInternalWork() {
        clinic.pauses.add(Pause.INTERNAL);
    }

    public void flagIsReleased() {
        clinic.pauses.clear();
    }

    /** Explained in full, with her yes to this part. */
    public void explain(VisitId visit, Component part) {
        recording.explain(entry(visit), Exams.inFull(part), Map.of(part, Answer.YES));
    }

    public Entry entry(VisitId visit) {
        return Entry.now(visit, SubmissionKey.random());
    }
}
