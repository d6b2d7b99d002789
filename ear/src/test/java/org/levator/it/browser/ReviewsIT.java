package org.levator.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.TestClinic;
import org.levator.it.browser.BrowserSession.Language;
import org.levator.it.browser.BrowserSession.Viewport;

/** Of several notes to review, the one that was written about is closed, with what was written. */
class ReviewsIT {
    private static final String TWO =
            """
            insert into note_review (id, note_id, episode_id, patient_id, addressee, matter, authorised_part, opened_at)
            select gen_random_uuid(), n.id, n.episode_id, n.patient_id, 'PRIVACY_OFFICER', 'NO_RECORDED_CONSENT', false, timestamptz '2000-01-01'
            from note n where not exists (select from note_review r where r.note_id = n.id) order by n.id limit 2
            """;
    private static final String NONE = "delete from note_review where opened_at = timestamptz '2000-01-01'";

    @BeforeEach
    void two_more_wait() {
        TestClinic.change(TWO);
    }

    @AfterEach
    void none_of_them_is_left() {
        TestClinic.change(NONE);
    }

    @Test
    @Rule("CON-6")
    void the_first_of_several_is_closed_with_its_remark() {
        var remark = "Spoken with the author, " + UUID.randomUUID();
        try (var ines = BrowserSession.of("ines.ferreira", Language.EN, Viewport.DESK)) {
            ines.go("/reviews");
            var hand = new Hand(ines.page());
            var reviews = ines.page()
                    .locator(".lv-panel")
                    .filter(new Locator.FilterOptions().setHasText("No recorded consent"));
            assertThat(reviews.count()).isGreaterThan(1);
            hand.click(reviews.first(), AriaRole.BUTTON, "Mark as reviewed");
            hand.sees(reviews.first(), "What was done");
            hand.sees(ines.page().locator(".lv-errors"), "What was done");

            reviews.first().getByLabel("What was done").fill(remark);
            hand.click(reviews.first(), AriaRole.BUTTON, "Mark as reviewed");
            hand.sees("Marked as reviewed.");
        }
        assertThat(Demo.count("from note_review where closed_at is not null and remark = ?", remark))
                .isEqualTo(1);
    }
}
