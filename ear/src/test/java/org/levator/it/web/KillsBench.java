package org.levator.it.web;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.levator.Rule;
import org.levator.it.Crash;

/** As {@link KillIT}, for hours: docs/benchmarks.md says how to run it and what was seen. */
class KillsBench {
    private static final int KILLS = Integer.getInteger("levator.kills", 200);
    private static final Random RANDOM = new Random();

    @Test
    @Rule("CF-1")
    void nothing_acknowledged_is_lost_however_often_servers_die() throws InterruptedException {
        int writes = 0;
        for (int done = 0; done < KILLS; done += 10) {
            var killing = new Killing(); // other patients: nobody adds to one note for hours
            System.out.println(killing.of(ten()));
            writes += killing.writes();
        }
        System.out.println("KillsBench: " + KILLS + " kills, " + writes + " acknowledged writes, 0 lost");
    }

    /** PostgreSQL four times as often as WildFly, which takes ten times as long to come back. */
    private static List<Supplier<Crash>> ten() {
        return Stream.<Supplier<Crash>>generate(() -> RANDOM.nextInt(5) == 0 ? Crash::ofWildFly : Crash::ofPostgreSql)
                .limit(10)
                .toList();
    }
}
