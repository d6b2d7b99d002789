package org.levator.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.levator.Rule;
import org.levator.it.KeycloakAway;
import org.levator.it.Visitor;
import org.levator.it.browser.BrowserSession.Language;

/**
 * Keycloak is away for ten minutes while people write, with the token's usual life and just before the sign-ins would be renewed: the
 * worst moment. Two write at screens, in both languages, two by calls, and one registers patients and signs their notes. Everything is
 * saved all the while. Needs a clinic that a launcher runs: docs/benchmarks.md.
 */
@EnabledIfSystemProperty(named = "levator.clinic", matches = ".+")
class KeycloakAwayBench {
    private static final Duration BEFORE = Duration.ofSeconds(Integer.getInteger("levator.before", 240));
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("levator.away", 600));
    private static final Duration ROUND = Duration.ofSeconds(15);
    private static final Duration LONGEST =
            Duration.ofSeconds(15); // a page gives up waiting for an answer after so long
    private final Ledger ledger = new Ledger();
    private final List<NewCase> signed = new ArrayList<>();
    private final List<Duration> answers = new ArrayList<>();

    @Test
    @Rule({"AS-3", "DI-5", "CF-1"})
    void it_hangs() throws InterruptedException {
        assertThatAllGoesOn("hung", KeycloakAway::hung);
    }

    @Test
    @Rule({"AS-3", "DI-5", "CF-1"})
    void it_is_ended_and_does_not_come_back() throws InterruptedException {
        assertThatAllGoesOn("ended", KeycloakAway::ended);
    }

    private void assertThatAllGoesOn(String how, Supplier<KeycloakAway> leave) throws InterruptedException {
        var signer = Visitor.signedIn("hannah.weiss");
        List<Writer> writers = List.of(
                new Writer.OfDrafts(ledger).resting(Duration.ofSeconds(1)),
                new Writer.OfAddenda(ledger).resting(Duration.ofSeconds(2)));
        var pool = Executors.newFixedThreadPool(writers.size());
        Done meanwhile;
        try (var claire = new Scribe("claire.boisvert", Language.FR);
                var priya = new Scribe("priya.natarajan", Language.EN)) {
            writers.forEach(pool::submit);
            meanwhile = through(leave, List.of(claire, priya), signer);
        } finally {
            writers.forEach(Writer::stop);
            pool.shutdown();
            assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        }
        ledger.assertHolds(writers.get(1).hers);
        System.out.printf(
                "KeycloakAwayBench: %s for %d s; acknowledged meanwhile %d saves by calls, %d sentences at screens, %d"
                        + " signed notes, 0 lost; slowest answer to who asks without a sign-in %d ms%n",
                how, AWAY.toSeconds(), meanwhile.saves(), meanwhile.sentences(), meanwhile.notes(), slowest());
    }

    /** @return what was done while it was away */
    private Done through(Supplier<KeycloakAway> leave, List<Scribe> scribes, Visitor signer) {
        work(BEFORE, scribes, signer);
        var before = done(scribes);
        answers.clear();
        try (var away = leave.get()) {
            work(AWAY, scribes, signer);
        }
        var meanwhile = done(scribes).minus(before);
        assertThat(Visitor.signedIn("noor.haddad").get("home").statusCode()).isEqualTo(200);
        work(ROUND.multipliedBy(2), scribes, signer);
        assertThat(scribes).allMatch(Scribe::isAllThere);
        assertThat(signed).allMatch(one -> one.count("note where episode_id = ?") == 1);
        return meanwhile;
    }

    /** Each does her part in each round, and in each round the others get on too. */
    private void work(Duration time, List<Scribe> scribes, Visitor signer) {
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            var next = Instant.now().plus(ROUND);
            var drafts = ledger.drafts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            var addenda = ledger.addenda().size();
            scribes.forEach(Scribe::write);
            var patient = NewCase.of(signer);
            patient.signedNote();
            signed.add(patient);
            ask("home");
            ask("public/signed-out");
            LockSupport.parkNanos(Duration.between(Instant.now(), next).toNanos());
            assertThat(ledger.drafts().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as("drafts")
                    .isGreaterThan(drafts);
            assertThat(ledger.addenda()).as("addenda").hasSizeGreaterThan(addenda);
        }
    }

    private Done done(List<Scribe> scribes) {
        return new Done(
                ledger.writes(), scribes.stream().mapToInt(Scribe::sentences).sum(), signed.size());
    }

    private long slowest() {
        return answers.stream().mapToLong(Duration::toMillis).max().orElseThrow();
    }

    private void ask(String page) {
        var start = Instant.now();
        Visitor.anonymous().get(page);
        answers.add(Duration.between(start, Instant.now()));
        assertThat(answers.get(answers.size() - 1)).isLessThan(LONGEST);
    }

    private record Done(int saves, int sentences, int notes) {
        Done minus(Done before) {
            return new Done(saves - before.saves, sentences - before.sentences, notes - before.notes);
        }
    }
}
