package org.levator.letter.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.levator.letter.content.UrgentMatter;
import org.levator.safety.FlagRow;
import org.levator.safety.RedFlagRaised;
import org.levator.safety.RedFlagReading;
import org.levator.shared.EpisodeId;
import org.levator.shared.Language;

/** What an urgent letter is about, from the red flags that stand; what is asked alone with the patient stays out (RED-2). */
@ApplicationScoped
public class UrgentMatters {
    @Inject
    RedFlagReading flags;

    @Inject
    Clock clock;

    public Optional<UrgentMatter> standing(EpisodeId episode, Language language) {
        return flags.openFor(episode).stream()
                .filter(flag -> flag.draftsLetter() && !flag.onlyAlone())
                .findFirst()
                .map(flag -> matter(flag, language));
    }

    /** What was raised just now, whatever else stands. */
    public Optional<UrgentMatter> of(RedFlagRaised raised, Language language) {
        return flags.openFor(raised.episode()).stream()
                .filter(flag -> flag.id().equals(raised.flag()) && !flag.onlyAlone())
                .findFirst()
                .map(flag -> matter(flag, language));
    }

    private UrgentMatter matter(FlagRow flag, Language language) {
        var day = LocalDate.ofInstant(flag.raisedAt(), clock.getZone());
        return new UrgentMatter(
                flag.text().in(language),
                new LetterWords(language).of("urgentReported", day),
                flag.advice().in(language));
    }
}
