package org.levator.web.sealing;

import java.io.Serializable;
import org.levator.letter.answer.AnswerStepId;
import org.levator.letter.disclosure.DisclosureId;
import org.levator.note.draft.NoteDraftId;
import org.levator.note.signed.AmendmentId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FlagId;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.NoteId;
import org.levator.shared.VisitId;

/**
 * One thing that was recorded, by the parameters of an address: a flag and a revision of a text with the case that they are in, a consent
 * to disclose and an answer with a letter.
 */
public class WrongThing implements Serializable {
    private static final long serialVersionUID = 1L;

    private VisitId visit;
    private FlagId flag;
    private LetterId letter;
    private DisclosureId disclosure;
    private AnswerStepId answer;
    private NoteId note;
    private NoteDraftId draft;
    private AmendmentId addendum;
    private Integer story;
    private Integer description;
    private EpisodeId episode;

    /** @throws NotFound if the address names nothing */
    public WrongKind getKind() {
        if (visit != null) {
            return WrongKind.CONSENT;
        } else if (addendum != null) {
            return WrongKind.ADDENDUM;
        } else if (note != null) {
            return WrongKind.NOTE;
        } else if (draft != null) {
            return WrongKind.DRAFT;
        } else if (flag != null && episode != null) {
            return WrongKind.FLAG;
        } else if (story != null && episode != null) {
            return WrongKind.STORY;
        } else if (description != null && episode != null) {
            return WrongKind.DESCRIPTION;
        } else if (letter != null && disclosure != null) {
            return WrongKind.DISCLOSURE;
        } else if (letter != null && answer != null) {
            return WrongKind.ANSWER;
        } else if (letter != null) {
            return WrongKind.LETTER;
        }
        throw new NotFound("entry");
    }

    /** The page on which it stands. */
    public String getOrigin() {
        return switch (getKind()) {
            case CONSENT -> "/consent?visit=" + visit;
            case NOTE, ADDENDUM -> "/note/signed?id=" + note;
            case DRAFT -> "/note/unsigned?id=" + draft.uuid();
            case FLAG -> "/flag?id=" + flag + "&case=" + episode;
            case STORY, DESCRIPTION -> "/case?id=" + episode;
            case LETTER, DISCLOSURE, ANSWER -> "/letter?id=" + letter;
        };
    }

    public VisitId getVisit() {
        return visit;
    }

    public void setVisit(VisitId visit) {
        this.visit = visit;
    }

    public FlagId getFlag() {
        return flag;
    }

    public void setFlag(FlagId flag) {
        this.flag = flag;
    }

    public LetterId getLetter() {
        return letter;
    }

    public void setLetter(LetterId letter) {
        this.letter = letter;
    }

    public DisclosureId getDisclosure() {
        return disclosure;
    }

    public void setDisclosure(DisclosureId disclosure) {
        this.disclosure = disclosure;
    }

    public AnswerStepId getAnswer() {
        return answer;
    }

    public void setAnswer(AnswerStepId answer) {
        this.answer = answer;
    }

    public NoteId getNote() {
        return note;
    }

    public void setNote(NoteId note) {
        this.note = note;
    }

    public NoteDraftId getDraft() {
        return draft;
    }

    public void setDraft(NoteDraftId draft) {
        this.draft = draft;
    }

    public AmendmentId getAddendum() {
        return addendum;
    }

    public void setAddendum(AmendmentId addendum) {
        this.addendum = addendum;
    }

    public Integer getStory() {
        return story;
    }

    public void setStory(Integer story) {
        this.story = story;
    }

    public Integer getDescription() {
        return description;
    }

    public void setDescription(Integer description) {
        this.description = description;
    }

    public EpisodeId getEpisode() {
        return episode;
    }

    public void setEpisode(EpisodeId episode) {
        this.episode = episode;
    }
}
