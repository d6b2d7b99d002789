package org.levator.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.levator.access.CircleOfCare;
import org.levator.audit.Act;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.StartLetter;
import org.levator.letter.print.UrgentMatters;
import org.levator.safety.RedFlagRaised;
import org.levator.safety.RedFlagSealed;
import org.levator.shared.SubmissionKey;

/** A red flag that asks for a letter finds it drafted: urgent, to the treating physician, that flag and its advice already in it (RED-1). */
@ApplicationScoped
class LettersForFlags {
    @Inject
    CircleOfCare circle;

    @Inject
    LetterDrafts drafts;

    @Inject
    UrgentMatters matters;

    @Inject
    Letters letters;

    @Inject
    LetterOfAnother sealing;

    void draft(@Observes RedFlagRaised raised) {
        if (raised.draftsLetter()) {
            var open = circle.open(raised.episode(), Act.WRITE_LETTER);
            var command = new StartLetter(
                    SubmissionKey.random(),
                    raised.episode(),
                    LetterKind.MEDICAL_ASSESSMENT,
                    AddresseeKind.TREATING_PHYSICIAN,
                    null);
            var letter = drafts.begin(command, open);
            matters.of(raised, letter.text().language()).ifPresent(letter::about);
            letter.because(raised.flag());
            letters.add(letter);
        }
    }

    /** What has left the house says more than the flag: whoever wrote that decides about it herself. */
    void seal(@Observes RedFlagSealed sealed) {
        letters.unissuedBecauseOf(sealed.flag()).forEach(letter -> seal(letter, sealed));
    }

    private void seal(Letter letter, RedFlagSealed because) {
        circle.handled(Act.WRITE_LETTER, because.through(), letter.episode());
        sealing.seal(letter, because.through().clinician(), because.reason(), null);
    }
}
