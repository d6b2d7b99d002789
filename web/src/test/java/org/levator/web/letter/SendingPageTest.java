package org.levator.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.letter.SealedSending;
import org.levator.letter.sending.LogSending;
import org.levator.letter.view.LetterToSend;
import org.levator.shared.LetterId;
import org.levator.web.faces.input.Saved;

class SendingPageTest {
    static final ZoneId TORONTO = ZoneId.of("America/Toronto");
    static final Instant ISSUED = Instant.parse("2026-11-20T21:30:00Z"); // 16:30 in the clinic

    final List<LogSending> logged = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    boolean stands = true;
    LocalDate askedBefore;

    @Test
    @Rule("LET-6")
    void a_letter_issued_in_the_afternoon_can_be_logged_later_as_sent_that_day() {
        assertThat(sentOn(LocalDate.of(2026, 11, 20))).isEqualTo(ISSUED);
    }

    @Test
    @Rule("LET-6")
    void sent_on_a_day_in_between_means_noon_and_sent_today_means_now() {
        assertThat(sentOn(LocalDate.of(2026, 11, 21))).isEqualTo("2026-11-21T17:00:00Z");
        assertThat(sentOn(LocalDate.of(2026, 11, 22))).isNull();
    }

    @Test
    @Rule("LET-6")
    void a_day_before_it_was_issued_is_left_to_the_rule_that_refuses_it() {
        assertThat(sentOn(LocalDate.of(2026, 11, 19))).isBefore(ISSUED);
    }

    @Test
    @Rule("LET-6")
    void whoever_logs_it_is_told_when_what_was_said_about_the_answer_does_not_stand() {
        sentOn(LocalDate.of(2026, 11, 22));
        stands = false;
        sentOn(LocalDate.of(2026, 11, 22));
        assertThat(told).containsExactly("logged", "logged.answerStands");
    }

    @Test
    @Rule("LET-6")
    void the_day_asked_for_before_stands_in_the_form_and_one_that_has_passed_is_today() {
        sentOn(LocalDate.of(2026, 11, 22));
        askedBefore = LocalDate.of(2026, 12, 4);
        sentOn(LocalDate.of(2026, 11, 22));
        askedBefore = LocalDate.of(2026, 11, 10);
        sentOn(LocalDate.of(2026, 11, 22));
        assertThat(logged)
                .extracting(LogSending::answerBy)
                .containsExactly(null, LocalDate.of(2026, 12, 4), LocalDate.of(2026, 11, 22));
    }

    private Instant sentOn(LocalDate day) {
        var page = new SendingPage();
        page.clock = Clock.fixed(Instant.parse("2026-11-22T15:00:00Z"), TORONTO);
        page.sending = new SealedSending() {
            @Override
            public LetterToSend waiting(LetterId id) {
                return new LetterToSend(id, "2026-1041", "Dr. Alice Hall", 1, ISSUED, null, null)
                        .opened(askedBefore, null);
            }

            @Override
            public boolean log(LogSending command) {
                logged.add(command);
                return stands;
            }
        };
        page.saved = new Saved() {
            @Override
            public String andGoTo(String next, String feature, String key, Object... arguments) {
                told.add(key);
                return next;
            }
        };
        page.setLetter(LetterId.random());
        page.load();
        page.setDay(day);
        page.log();
        return logged.get(logged.size() - 1).sentAt();
    }
}
