package org.levator.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.levator.access.CircleOfCare;
import org.levator.access.OpenedCase;
import org.levator.audit.Act;
import org.levator.letter.disclosure.Disclosures;
import org.levator.letter.print.Proof;
import org.levator.letter.view.LetterFile;
import org.levator.letter.view.LetterOfFlag;
import org.levator.letter.view.LetterRow;
import org.levator.letter.view.LetterView;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.Role;
import org.levator.shared.document.WordDocument;

/** Looking at letters: one with everything its page needs, those of a case, those to be finished, and their files. */
@Stateless
@RolesAllowed({Role.THERAPIST, Role.ASSISTANT, Role.STUDENT})
public class LetterReading {
    @Inject
    CircleOfCare circle;

    @Inject
    Letters letters;

    @Inject
    LetterPrinting printing;

    @Inject
    Disclosures disclosures;

    @Inject
    IssuedLetters issued;

    @Inject
    Clock clock;

    public LetterView get(@NotNull LetterId id) {
        var open = circle.open(letters.episodeOf(id), Act.VIEW_LETTER);
        return view(letters.get(id, open), open);
    }

    public List<LetterRow> ofCase(@NotNull EpisodeId episode) {
        return letters.ofCase(circle.open(episode, Act.VIEW_LETTER));
    }

    /** The letter that was issued because of that flag and is not sent yet, for the flag's own page. */
    public Optional<LetterOfFlag> toSendBecauseOf(@NotNull FlagId flag, @NotNull EpisodeId episode) {
        return letters.toSendBecauseOf(flag, circle.open(episode, Act.VIEW_RED_FLAG), LocalDate.now(clock));
    }

    /** Drafts and approved letters of the cases around which the caller works; urgent ones first, then the oldest. */
    public List<LetterRow> unfinished() {
        var caller = circle.lister(Act.VIEW_LETTER).clinician();
        var rows = letters.unfinished(caller, LocalDate.now(clock));
        circle.listed(Act.VIEW_LETTER, rows.size());
        return rows;
    }

    /** Letters that await an answer in those cases, the longest awaited first. */
    public List<LetterRow> awaited() {
        var caller = circle.lister(Act.VIEW_LETTER).clinician();
        var rows = letters.awaited(caller, LocalDate.now(clock));
        circle.listed(Act.VIEW_LETTER, rows.size());
        return rows;
    }

    /** The bytes that were issued. */
    public LetterFile pdf(@NotNull LetterId id) {
        var open = circle.open(letters.episodeOf(id), Act.PRINT_LETTER);
        var letter = issued.find(letters.get(id, open)).orElseThrow(() -> new NotFound("issued letter"));
        return new LetterFile("levator-" + letter.number() + ".pdf", LetterFile.PDF, letter.pdf());
    }

    /** A draft to be worked over elsewhere, marked as one; not from outside the circle. */
    public LetterFile draftAsWord(@NotNull LetterId id) {
        var open = circle.open(letters.episodeOf(id), Act.EXPORT_LETTER).fromInside();
        var letter = letters.get(id, open);
        if (letter.state().isIssued()) {
            throw new NotFound("draft");
        }
        var sheet = printing.sheet(letter, printing.facts(letter, open, Optional.empty()));
        return new LetterFile("levator-draft.docx", LetterFile.WORD, WordDocument.of(sheet));
    }

    private LetterView view(Letter letter, OpenedCase open) {
        var out = issued.view(letter);
        var proof = out.isPresent() ? Optional.<Proof>empty() : Optional.of(printing.proof(letter, open));
        return new LetterViewing(letter, open, printing.template(letter), proof)
                .of(
                        disclosures.rows(letter.disclosure(), open, LocalDate.now(clock)),
                        letters.earlierThan(letter),
                        out.flatMap(gone -> letters.replacementOf(letter.id(), open)),
                        out);
    }
}
