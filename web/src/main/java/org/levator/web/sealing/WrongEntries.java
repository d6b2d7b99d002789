package org.levator.web.sealing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.levator.consent.ConsentReading;
import org.levator.consent.ConsentSealing;
import org.levator.episode.description.DescriptionSealing;
import org.levator.episode.story.StorySealing;
import org.levator.letter.LetterAnswering;
import org.levator.letter.LetterDisclosure;
import org.levator.letter.LetterReading;
import org.levator.letter.LetterSealing;
import org.levator.note.AddendumSealing;
import org.levator.note.NoteReading;
import org.levator.note.NoteSealing;
import org.levator.safety.RedFlagReading;
import org.levator.safety.RedFlagSealing;
import org.levator.safety.action.Done;
import org.levator.sealing.Sealer;
import org.levator.web.faces.text.When;

/** Finds and seals a {@link WrongThing}, each kind in its own feature. */
@RequestScoped
class WrongEntries {
    @Inject
    ConsentReading consents;

    @Inject
    ConsentSealing consentSealing;

    @Inject
    RedFlagReading flags;

    @Inject
    RedFlagSealing flagSealing;

    @Inject
    LetterReading letters;

    @Inject
    LetterSealing letterSealing;

    @Inject
    LetterDisclosure disclosures;

    @Inject
    LetterAnswering answers;

    @Inject
    NoteReading notes;

    @Inject
    NoteSealing noteSealing;

    @Inject
    AddendumSealing addendumSealing;

    @Inject
    StorySealing storySealing;

    @Inject
    DescriptionSealing descriptionSealing;

    @Inject
    When when;

    WrongPlace find(WrongThing thing) {
        return switch (thing.getKind()) {
            case CONSENT -> consent(thing);
            case FLAG -> flag(thing);
            case NOTE -> {
                var row = notes.get(thing.getNote()).row();
                yield new WrongPlace(row.episode(), row.serviceDate(), noteSealing.sealer(thing.getNote()));
            }
            case DRAFT -> new WrongPlace(noteSealing.unsigned(thing.getDraft()));
            case ADDENDUM -> addendum(thing);
            case LETTER -> ofLetter(thing, letterSealing.sealer(thing.getLetter()));
            case DISCLOSURE -> ofLetter(thing, disclosures.sealer(thing.getLetter(), thing.getDisclosure()));
            case ANSWER -> ofLetter(thing, answers.sealer(thing.getLetter(), thing.getAnswer()));
            case STORY ->
                new WrongPlace(thing.getEpisode(), today(), storySealing.sealer(thing.getEpisode(), thing.getStory()));
            case DESCRIPTION -> description(thing);
        };
    }

    private WrongPlace consent(WrongThing thing) {
        var facts = consents.sheet(thing.getVisit()).visit();
        var there = consentSealing.toSeal(thing.getVisit());
        var by = there.isEmpty() ? Sealer.NOBODY : there.get(0).by();
        var others = there.stream()
                .filter(rounds -> rounds.by() == Sealer.FOR_AUTHOR)
                .toList();
        return new WrongPlace(facts.episode(), when.dayOf(facts.startsAt()), by, others, List.of(), null);
    }

    private WrongPlace flag(WrongThing thing) {
        var raised = flags.get(thing.getFlag(), thing.getEpisode());
        return new WrongPlace(
                thing.getEpisode(),
                when.dayOf(raised.flag().raisedAt()),
                flagSealing.sealer(thing.getFlag(), thing.getEpisode()),
                List.of(),
                raised.detail().actions().stream().filter(Done::counts).toList(),
                null);
    }

    private WrongPlace ofLetter(WrongThing thing, Sealer by) {
        return new WrongPlace(letters.get(thing.getLetter()).episode(), today(), by);
    }

    private WrongPlace addendum(WrongThing thing) {
        var there = addendumSealing.get(thing.getAddendum());
        thing.setNote(there.note());
        return new WrongPlace(there.episode(), there.serviceDate(), there.by());
    }

    private WrongPlace description(WrongThing thing) {
        var by = descriptionSealing.sealer(thing.getEpisode(), thing.getDescription());
        return new WrongPlace(thing.getEpisode(), today(), by);
    }

    private LocalDate today() {
        return when.dayOf(when.getNow());
    }

    void seal(WrongThing thing, WrongPatientForm form) {
        switch (thing.getKind()) {
            case CONSENT -> consentSealing.seal(form.consent(thing.getVisit()));
            case FLAG -> flagSealing.seal(form.flag(thing.getFlag(), thing.getEpisode()));
            case NOTE -> noteSealing.seal(form.note(thing.getNote()));
            case DRAFT -> noteSealing.sealUnsigned(form.draft(thing.getDraft()));
            case ADDENDUM -> addendumSealing.seal(form.addendum(thing.getAddendum()));
            case LETTER -> letterSealing.seal(form.letter(thing.getLetter()));
            case DISCLOSURE -> disclosures.seal(form.disclosure(thing.getLetter(), thing.getDisclosure()));
            case ANSWER -> answers.seal(form.answer(thing.getLetter(), thing.getAnswer()));
            case STORY -> storySealing.seal(form.story(thing.getEpisode(), thing.getStory()));
            case DESCRIPTION -> descriptionSealing.seal(form.description(thing.getEpisode(), thing.getDescription()));
        }
    }
}
