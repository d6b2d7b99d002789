package org.levator.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.levator.access.OpenedCase;
import org.levator.directory.RecipientRow;
import org.levator.directory.Recipients;
import org.levator.letter.content.StartLetter;
import org.levator.letter.print.CasesOnLetters;
import org.levator.letter.print.UrgentMatters;
import org.levator.letter.template.LetterTemplates;
import org.levator.shared.Language;
import org.levator.shared.RecipientId;

/** Begins letters, in the recipient's language, and keeps them in it. */
@ApplicationScoped
class LetterDrafts {
    @Inject
    LetterTemplates templates;

    @Inject
    Recipients recipients;

    @Inject
    CasesOnLetters cases;

    @Inject
    UrgentMatters urgentMatters;

    @Inject
    Clock clock;

    Letter begin(StartLetter command, OpenedCase open) {
        var language = language(command.recipient(), open);
        var letter = Letter.started(command, templates.newest(command.kind(), language), open, clock.instant());
        if (letter.text().urgent()) {
            urgentMatters.standing(open.episode(), language).ifPresent(letter::about);
        }
        return letter;
    }

    /** After the recipient was changed. */
    void followRecipient(Letter letter, OpenedCase open) {
        var language = language(letter.text().recipient(), open);
        if (language != letter.text().language()) {
            letter.translate(
                    templates.get(letter.template()),
                    templates.newest(letter.text().kind(), language));
        }
    }

    /** The recipient's; where nobody is named the patient's, who may carry it. */
    private Language language(RecipientId recipient, OpenedCase open) {
        return recipient == null
                ? cases.languageOf(open)
                : recipients.find(recipient).map(RecipientRow::language).orElseGet(() -> cases.languageOf(open));
    }
}
