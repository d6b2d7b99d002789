package org.levator.web.sealing;

import java.io.Serializable;
import org.levator.consent.sealed.SealConsent;
import org.levator.episode.description.SealDescription;
import org.levator.episode.story.SealStory;
import org.levator.letter.SealLetter;
import org.levator.letter.answer.AnswerStepId;
import org.levator.letter.answer.SealAnswer;
import org.levator.letter.disclosure.DisclosureId;
import org.levator.letter.disclosure.SealDisclosure;
import org.levator.note.SealNote;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.draft.SealDraft;
import org.levator.note.signed.AmendmentId;
import org.levator.note.signed.SealAddendum;
import org.levator.safety.SealFlag;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.LetterId;
import org.levator.shared.NoteId;
import org.levator.shared.SubmissionKey;
import org.levator.shared.VisitId;

/** How it happened, and whose it is. */
public class WrongPatientForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private SubmissionKey key = SubmissionKey.random();
    private String reason;
    private VisitId rightVisit;
    private EpisodeId rightCase;
    private boolean withActions;
    private ClinicianId examiner;

    SealConsent consent(VisitId visit) {
        return new SealConsent(key, visit, reason, rightVisit, examiner);
    }

    SealFlag flag(FlagId flag, EpisodeId episode) {
        return new SealFlag(key, episode, flag, reason, rightVisit, withActions);
    }

    SealNote note(NoteId note) {
        return new SealNote(key, note, reason, rightVisit);
    }

    SealDraft draft(NoteDraftId draft) {
        return new SealDraft(key, draft, reason, rightVisit);
    }

    SealAddendum addendum(AmendmentId addendum) {
        return new SealAddendum(key, addendum, reason, rightVisit);
    }

    SealStory story(EpisodeId episode, int revision) {
        return new SealStory(key, episode, revision, reason, rightCase);
    }

    SealDescription description(EpisodeId episode, int revision) {
        return new SealDescription(key, episode, revision, reason, rightCase);
    }

    SealLetter letter(LetterId letter) {
        return new SealLetter(key, letter, reason, rightCase);
    }

    SealDisclosure disclosure(LetterId letter, DisclosureId consent) {
        return new SealDisclosure(key, letter, consent, reason);
    }

    SealAnswer answer(LetterId letter, AnswerStepId answer) {
        return new SealAnswer(key, letter, answer, reason);
    }

    public SubmissionKey getKey() {
        return key;
    }

    public void setKey(SubmissionKey key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public VisitId getRightVisit() {
        return rightVisit;
    }

    public void setRightVisit(VisitId rightVisit) {
        this.rightVisit = rightVisit;
    }

    public boolean isWithActions() {
        return withActions;
    }

    public void setWithActions(boolean withActions) {
        this.withActions = withActions;
    }

    public EpisodeId getRightCase() {
        return rightCase;
    }

    public void setRightCase(EpisodeId rightCase) {
        this.rightCase = rightCase;
    }

    public ClinicianId getExaminer() {
        return examiner;
    }

    public void setExaminer(ClinicianId examiner) {
        this.examiner = examiner;
    }
}
