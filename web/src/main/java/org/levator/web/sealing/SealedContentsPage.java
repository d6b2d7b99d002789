package org.levator.web.sealing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.levator.consent.SealedConsentReading;
import org.levator.consent.sheet.ConsentEventRow;
import org.levator.episode.description.Description;
import org.levator.episode.description.SealedDescriptionReading;
import org.levator.episode.story.SealedStoryReading;
import org.levator.episode.story.StoryWords;
import org.levator.letter.SealedLetterReading;
import org.levator.letter.answer.AnswerRow;
import org.levator.letter.disclosure.DisclosureRow;
import org.levator.letter.view.SealedLetter;
import org.levator.note.SealedNoteReading;
import org.levator.note.draft.SealedDraft;
import org.levator.note.signed.AmendmentRow;
import org.levator.note.signed.SignedNote;
import org.levator.safety.FlagHistory;
import org.levator.safety.SealedFlagReading;
import org.levator.web.consent.EventWords;

/** What was written in a sealed entry, each kind from its own feature and read when its part of the page is drawn. */
@Named
@RequestScoped
public class SealedContentsPage {
    @Inject
    SealedEntryPage page;

    @Inject
    SealedConsentReading consents;

    @Inject
    SealedFlagReading flags;

    @Inject
    SealedLetterReading letters;

    @Inject
    SealedNoteReading notes;

    @Inject
    SealedStoryReading stories;

    @Inject
    SealedDescriptionReading descriptions;

    @Inject
    EventWords words;

    private List<ConsentEventRow> events;
    private FlagHistory flag;
    private SealedLetter letter;
    private DisclosureRow disclosure;
    private AnswerRow answer;
    private SignedNote note;
    private AmendmentRow addendum;
    private SealedDraft unsigned;
    private StoryWords story;
    private Description description;

    public List<ConsentEventRow> getEvents() {
        if (events == null) {
            events = consents.events(page.getId());
        }
        return events;
    }

    public String say(ConsentEventRow event) {
        return words.of(event);
    }

    public FlagHistory getFlag() {
        if (flag == null) {
            flag = flags.get(page.getId());
        }
        return flag;
    }

    public SealedLetter getLetter() {
        if (letter == null) {
            letter = letters.get(page.getId());
        }
        return letter;
    }

    public DisclosureRow getDisclosure() {
        if (disclosure == null) {
            disclosure = letters.disclosure(page.getId());
        }
        return disclosure;
    }

    public AnswerRow getAnswer() {
        if (answer == null) {
            answer = letters.answer(page.getId());
        }
        return answer;
    }

    public SignedNote getNote() {
        if (note == null) {
            note = notes.get(page.getId());
        }
        return note;
    }

    public AmendmentRow getAddendum() {
        if (addendum == null) {
            addendum = notes.addendum(page.getId());
        }
        return addendum;
    }

    public Description getDescription() {
        if (description == null) {
            description = descriptions.get(page.getId());
        }
        return description;
    }

    public SealedDraft getUnsigned() {
        if (unsigned == null) {
            unsigned = notes.unsigned(page.getId());
        }
        return unsigned;
    }

    public StoryWords getStory() {
        if (story == null) {
            story = stories.get(page.getId());
        }
        return story;
    }
}
