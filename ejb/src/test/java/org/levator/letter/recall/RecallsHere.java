package org.levator.letter.recall;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.levator.access.Acting;
import org.levator.mapping.Schema;
import org.levator.shared.ClinicianId;
import org.levator.shared.SubmissionKey;

/** The recalls in the database, as somebody sees them. */
public final class RecallsHere {
    private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    private RecallsHere() {}

    /** Of the letters that she is to ask back. */
    public static List<String> numbers(ClinicianId who, String role) {
        return Schema.commit(em -> Schema.in(em, new Recalls()).open(new Acting(who, role), TODAY).stream()
                .map(Sent::number)
                .toList());
    }

    public static void giveUpAll(ClinicianId who) {
        Schema.commit(em -> {
            var recalls = Schema.in(em, new Recalls());
            recalls.open(new Acting(who, "therapist"), TODAY)
                    .forEach(sent -> recalls.add(RecallStep.done(
                            new RecordStep(
                                    SubmissionKey.random(),
                                    sent.id(),
                                    RecallStepKind.GIVEN_UP,
                                    null,
                                    null,
                                    null,
                                    "closed for good",
                                    TODAY),
                            who,
                            Clock.systemUTC().instant(),
                            TODAY)));
            return null;
        });
    }
}
