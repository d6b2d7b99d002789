package org.levator.note.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.access.Acting;
import org.levator.mapping.Case;
import org.levator.mapping.Schema;
import org.levator.note.NoteHere;
import org.levator.shared.Role;

class ReviewMappingTest {
    final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    final Case row = Schema.commit(Case::add);

    @Test
    @Rule("CON-6")
    void a_review_waits_for_the_lead_and_for_the_privacy_officer_and_ends_once() {
        var id = NoteHere.withoutConsent(row, now);
        var lead = new Acting(row.clinician(), Role.THERAPIST);
        var mine = open(Addressee.LEAD, lead).get(0);
        assertThat(mine.note()).isEqualTo(id);
        assertThat(open(Addressee.PRIVACY_OFFICER, lead))
                .extracting(ReviewRow::note)
                .contains(id);

        Schema.commit(em -> {
            Schema.in(em, new ConsentReviews())
                    .find(mine.id(), Addressee.LEAD, lead, LocalDate.now())
                    .orElseThrow()
                    .close(row.clinician(), now, "spoken about");
            return null;
        });
        assertThat(open(Addressee.LEAD, lead)).isEmpty();
    }

    private static List<ReviewRow> open(Addressee addressee, Acting caller) {
        return Schema.commit(em -> Schema.in(em, new ConsentReviews()).open(addressee, caller, LocalDate.now()));
    }
}
