package org.levator.letter;

import org.levator.access.OpenedCase;
import org.levator.letter.content.AddresseeKind;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.StartLetter;
import org.levator.letter.sending.LogSending;
import org.levator.letter.sending.SendingManner;
import org.levator.letter.view.LetterState;
import org.levator.shared.EpisodeId;
import org.levator.shared.LetterId;
import org.levator.shared.SubmissionKey;

/** The letter boundaries around one case, for a story. */
public final class LetterDesk {
    private final Office office;

    public LetterDesk(OpenedCase open) {
        office = new Office(open);
    }

    public LetterId startToFamilyPhysician(EpisodeId episode) {
        return office.writing.start(new StartLetter(
                SubmissionKey.random(),
                episode,
                LetterKind.MEDICAL_ASSESSMENT,
                AddresseeKind.DIRECTORY,
                Drafts.DOCTOR));
    }

    public void agreeToDisclose(LetterId letter) {
        office.disclosure.record(Drafts.spoken(office.letters.get(letter)));
    }

    public void issue(LetterId letter) {
        office.issuing.approveAndIssue(new IssueLetter(
                SubmissionKey.random(), letter, office.letters.get(letter).version()));
    }

    public void fax(LetterId letter) {
        office.sending.log(new LogSending(
                SubmissionKey.random(), letter, SendingManner.FAX, "613 555-0111", 1, null, null, false));
    }

    public byte[] pdf(LetterId letter) {
        return office.issued.get(letter).pdf();
    }

    public LetterState stateOf(LetterId letter) {
        return office.letters.get(letter).state();
    }
}
