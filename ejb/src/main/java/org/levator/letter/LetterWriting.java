package org.levator.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.letter.content.LetterRule;
import org.levator.letter.content.SaveLetter;
import org.levator.letter.content.StartLetter;
import org.levator.letter.view.Preview;
import org.levator.note.NoteReading;
import org.levator.note.content.Section;
import org.levator.shared.BrokenRule;
import org.levator.shared.LetterId;
import org.levator.shared.Role;
import org.levator.shared.SubmissionKey;
import org.levator.shared.Submissions;

/** Writing a letter until it is approved, and beginning another in the place of one that was issued. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class LetterWriting {
    @Inject
    CircleOfCare circle;

    @Inject
    Letters letters;

    @Inject
    LetterDrafts drafts;

    @Inject
    Submissions submissions;

    @Inject
    NoteReading notes;

    @Inject
    Clock clock;

    public LetterId start(@Valid @NotNull StartLetter command) {
        var open = circle.open(command.episode(), Act.WRITE_LETTER);
        return submissions.once(command.key(), LetterId::new, LetterId::uuid, () -> {
            var letter = drafts.begin(command, open);
            letters.add(letter);
            return letter.id();
        });
    }

    public void save(@Valid @NotNull SaveLetter command) {
        var open = circle.open(letters.episodeOf(command.letter()), Act.WRITE_LETTER);
        var letter = letters.get(command.letter(), open);
        letter.write(command);
        drafts.followRecipient(letter, open);
    }

    /** @throws BrokenRule if it was not issued yet, or another letter replaces it already */
    public LetterId replace(@NotNull LetterId id, @NotNull SubmissionKey key) {
        var open = circle.open(letters.episodeOf(id), Act.WRITE_LETTER);
        return submissions.once(key, LetterId::new, LetterId::uuid, () -> replace(id, open));
    }

    private LetterId replace(LetterId id, OpenedCase open) {
        if (letters.replacementOf(id, open).isPresent()) {
            throw new BrokenRule(LetterRule.ALREADY_REPLACED);
        }
        var replacement = letters.get(id, open).replacement(open, clock.instant());
        letters.add(replacement);
        return replacement.id();
    }

    /**
     * Whether the patient saw it: at any time, and it holds nothing up.
     *
     * @param seen the version that the page showed
     */
    public void recordPreview(@NotNull LetterId id, int seen, @NotNull Preview how) {
        var open = circle.open(letters.episodeOf(id), Act.WRITE_LETTER);
        letters.get(id, open).previewed(how, seen, clock.instant());
    }

    /** The plan as the case's last signed note says it, to be quoted and worked over; empty if no note has one. */
    public Optional<String> lastPlan(@NotNull LetterId id) {
        var open = circle.open(letters.episodeOf(id), Act.WRITE_LETTER);
        return notes.notesOf(open.episode()).stream()
                .filter(note -> !note.inError())
                .findFirst()
                .map(note -> notes.get(note.id()).text().content().sections().get(Section.PLAN));
    }
}
