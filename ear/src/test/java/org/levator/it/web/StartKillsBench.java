package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Visitor;

/**
 * Starts are killed at random moments, spread over the whole of a start; the next one heals by itself, and what was written before is
 * there. Wants one {@code ./levator up} before, so that starts build nothing; and no {@code -Dlevator.clinic}: it has clinics of its own.
 */
class StartKillsBench {
    private static final int STARTS = Integer.getInteger("levator.starts", 15);
    private static final int FIRST_STARTS = Integer.getInteger("levator.first", 6);
    private static final String PATIENTS = "select count(*) from patient";
    private static final Random RANDOM = new Random();
    private static final String WRONG =
            "select count(*) from note where sha256" + " <> encode(sha256(convert_to(content, 'UTF8')), 'hex')";

    @Test
    @Rule("CF-1")
    void a_start_that_is_killed_is_healed_by_the_next_and_nothing_is_lost() throws Exception {
        var data = Path.of("target/killed-starts").toAbsolutePath();
        Launched up = Launched.in(data);
        up.awaitWhole();
        System.setProperty("levator.clinic", data.toString());
        var written = new ArrayList<NewCase>();
        write(written);
        up.kill();
        up = Launched.in(data);
        var usual = up.awaitWhole();
        var healed = new ArrayList<Duration>();
        for (int i = 0; i < STARTS; i++) {
            up.kill();
            killed(data, usual, i, STARTS);
            up = Launched.in(data);
            healed.add(up.awaitWhole());
            assertThat(written).allMatch(one -> one.count("note where episode_id = ?") == 1);
            assertThat(up.ask(WRONG)).isEqualTo("0");
            write(written); // by somebody who signs in anew
        }
        up.down();
        System.out.println("StartKillsBench: " + STARTS + " starts killed, each healed by the next within "
                + healed.stream().max(Comparator.naturalOrder()).orElseThrow().toSeconds() + " s (usually "
                + usual.toSeconds() + " s); " + written.size() + " notes signed in between, 0 lost");
    }

    /** The one that makes the folder, the database and its people, all in an empty place. */
    @Test
    @Rule("CF-1")
    void a_first_start_that_is_killed_is_healed_by_the_next() throws Exception {
        var untouched = Launched.in(emptyPlace());
        var usual = untouched.awaitWhole();
        var patients = untouched.ask(PATIENTS);
        untouched.down();
        var healed = new ArrayList<Duration>();
        for (int i = 0; i < FIRST_STARTS; i++) {
            var data = emptyPlace();
            killed(data, usual, i, FIRST_STARTS);
            var up = Launched.in(data);
            healed.add(up.awaitWhole());
            assertThat(up.ask(PATIENTS)).isEqualTo(patients);
            up.down();
        }
        System.out.println("StartKillsBench: " + FIRST_STARTS + " first starts killed, each healed by the next within "
                + healed.stream().max(Comparator.naturalOrder()).orElseThrow().toSeconds() + " s (usually "
                + usual.toSeconds() + " s)");
    }

    private static Path emptyPlace() throws IOException {
        return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "first-start")
                .resolve("clinic");
    }

    private static void killed(Path data, Duration usual, int number, int of) throws IOException, InterruptedException {
        var start = Launched.in(data);
        var moment = usual.multipliedBy((long) (1000 * (number + RANDOM.nextDouble())))
                .dividedBy(1000L * of);
        LockSupport.parkNanos(moment.toNanos());
        start.kill();
        System.out.println("StartKillsBench: killed after " + moment.toMillis() + " ms, at: " + start.lastWords());
    }

    private static void write(List<NewCase> written) {
        var one = NewCase.of(Visitor.signedIn("priya.natarajan"));
        one.signedNote();
        written.add(one);
    }
}
