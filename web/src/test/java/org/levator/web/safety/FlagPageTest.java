package org.levator.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.audit.OneLook;
import org.levator.letter.LetterReading;
import org.levator.letter.view.LetterOfFlag;
import org.levator.safety.FlagDetail;
import org.levator.safety.FlagHistory;
import org.levator.safety.FlagRow;
import org.levator.safety.RedFlagReading;
import org.levator.safety.action.Markable;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.LetterId;

class FlagPageTest {
    final LetterOfFlag letter = new LetterOfFlag(LetterId.random(), true);
    private boolean looking;

    @Test
    @Rule({"LET-6", "TRN-4"})
    void only_of_a_flag_entered_in_error_the_letter_that_waits_to_be_sent_is_named() {
        assertThat(page(true).getLetterToSend()).isEqualTo(letter);
        assertThat(page(false).getLetterToSend()).isNull();
    }

    private FlagPage page(boolean inError) {
        var page = new FlagPage();
        page.clock = Clock.systemUTC();
        page.look = new OneLook() {
            @Override
            public void at(Runnable read) {
                looking = true;
                read.run();
                looking = false;
            }
        };
        page.reading = new RedFlagReading() {
            @Override
            public FlagHistory get(FlagId flag, EpisodeId episode) {
                assertThat(looking).isTrue();
                return new FlagHistory(row(flag, inError), detail(), Map.of(), Markable.nothing());
            }
        };
        page.letters = new LetterReading() {
            @Override
            public Optional<LetterOfFlag> toSendBecauseOf(FlagId flag, EpisodeId episode) {
                assertThat(looking).isTrue();
                return Optional.of(letter);
            }
        };
        page.setId(FlagId.random());
        page.setEpisode(EpisodeId.random());
        page.load();
        return page;
    }

    private static FlagRow row(FlagId flag, boolean inError) {
        return new FlagRow(
                flag, null, null, null, null, null, null, null, true, false, null, null, false, false, inError);
    }

    private static FlagDetail detail() {
        return new FlagDetail(null, null, null, null, null, List.of());
    }
}
