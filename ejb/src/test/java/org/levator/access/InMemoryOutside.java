package org.levator.access;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.levator.audit.AccessLog;
import org.levator.audit.AccessSubject;
import org.levator.audit.Act;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.PatientId;

/** What was opened from outside the circle, on a list. */
public final class InMemoryOutside {
    /** Of the openings. */
    public final List<AccessSubject> rows = new ArrayList<>();

    private final List<Kept> glasses = new ArrayList<>();
    private final List<BreakGlassId> ended = new ArrayList<>();

    private record Kept(BreakGlass glass, OutsideCase of, ClinicianId by, Instant until) {}

    /** One that runs until then. */
    void opened(OutsideCase of, ClinicianId by, Instant at) {
        glasses.add(new Kept(BreakGlass.opened(of, by, "asked for by phone", at), of, by, at.plus(BreakGlass.LONGEST)));
    }

    public int size() {
        return glasses.size();
    }

    public OutsideCircle at(Clock clock) {
        var outside = new OutsideCircle();
        outside.clock = clock;
        outside.submissions = new FakeSubmissions();
        outside.glasses = new Glasses();
        outside.log = new AccessLog() {
            @Override
            public void allowed(Act act, AccessSubject subject) {
                rows.add(subject);
            }
        };
        return outside;
    }

    private class Glasses extends BreakGlasses {
        @Override
        void add(BreakGlass glass) {
            glasses.add(new Kept(glass, glass.of(), null, null));
        }

        @Override
        void add(BreakGlassEnd end) {
            ended.add(end.breakGlass());
        }

        @Override
        BreakGlass get(BreakGlassId id) {
            return glasses.stream()
                    .map(Kept::glass)
                    .filter(g -> g.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        Optional<OpenGlass> running(ClinicianId caller, EpisodeId episode, Instant now) {
            return running(k -> k.of().episode().equals(episode), caller, now);
        }

        @Override
        Optional<OpenGlass> running(ClinicianId caller, PatientId patient, Instant now) {
            return running(k -> k.of().patient().equals(patient), caller, now);
        }

        private Optional<OpenGlass> running(Predicate<Kept> which, ClinicianId caller, Instant now) {
            return glasses.stream()
                    .filter(which)
                    .filter(k -> caller.equals(k.by()) && now.isBefore(k.until()))
                    .filter(k -> !ended.contains(k.glass().id()))
                    .map(k -> new OpenGlass(k.glass().id(), k.of().patient(), k.until()))
                    .findFirst();
        }
    }
}
