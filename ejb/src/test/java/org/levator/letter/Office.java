package org.levator.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.levator.access.FakeCircle;
import org.levator.access.OpenedCase;
import org.levator.access.OutsideCase;
import org.levator.clinician.ClinicianRow;
import org.levator.clinician.Clinicians;
import org.levator.directory.RecipientRow;
import org.levator.directory.Recipients;
import org.levator.letter.answer.FakeAnswers;
import org.levator.letter.content.LetterKind;
import org.levator.letter.content.UrgentMatter;
import org.levator.letter.disclosure.Disclosures;
import org.levator.letter.disclosure.FakeDisclosures;
import org.levator.letter.print.CasesOnLetters;
import org.levator.letter.print.LetterFacts;
import org.levator.letter.print.UrgentMatters;
import org.levator.letter.recall.FakeRecalls;
import org.levator.letter.sending.FakeSendings;
import org.levator.letter.template.LetterTemplateId;
import org.levator.letter.template.LetterTemplates;
import org.levator.letter.template.Template;
import org.levator.letter.template.Templates;
import org.levator.letter.view.LetterReplacement;
import org.levator.patient.contact.PeopleHere;
import org.levator.safety.RedFlagRaised;
import org.levator.sealing.FakeSeals;
import org.levator.shared.ClinicianId;
import org.levator.shared.EpisodeId;
import org.levator.shared.FakeSubmissions;
import org.levator.shared.FlagId;
import org.levator.shared.Language;
import org.levator.shared.LetterId;
import org.levator.shared.NotFound;
import org.levator.shared.PatientId;
import org.levator.shared.RecipientId;

/** The letter boundaries around one case, on fakes that add and get. */
final class Office {
    static final UrgentMatter FEVER = new UrgentMatter("Fever", "since Friday", "Go to emergency today");

    final OpenedCase open;
    final FakeCircle circle;
    final Map<LetterId, Letter> letters = new HashMap<>();
    final Map<LetterId, IssuedLetter> issued = new HashMap<>();
    final PeopleHere people = new PeopleHere();
    final FakeDisclosures disclosures = new FakeDisclosures();
    final FakeSendings sendings = new FakeSendings();
    final FakeAnswers answers = new FakeAnswers();
    final LetterWriting writing = new LetterWriting();
    final LetterIssuing issuing = new LetterIssuing();
    final LetterDisclosure disclosure = new LetterDisclosure();
    final SealedSending sending = new SealedSending();
    final LetterAnswering answering = new LetterAnswering();
    final LetterSealing sealing = new LetterSealing();
    final LetterReading reading = new LetterReading();
    final FakeSeals seals = new FakeSeals();
    final FakeRecalls recalls = new FakeRecalls();
    final LettersForFlags forFlags = new LettersForFlags();
    final Map<FlagId, UrgentMatter> matters = new HashMap<>();
    final Map<ClinicianId, LocalDate> lastDays = new HashMap<>();
    private final UrgentMatters urgent = new FakeMatters();
    private final Map<LetterTemplateId, Template> words = new HashMap<>();

    Office(OpenedCase open) {
        this.open = open;
        this.circle = new FakeCircle(open);
        var clock = Clock.fixed(Drafts.NOW, ZoneOffset.UTC);
        var store = new FakeLetters();
        var gone = new FakeIssued();
        writing.circle = circle;
        writing.letters = store;
        writing.drafts = drafts(clock);
        writing.submissions = new FakeSubmissions();
        writing.clock = clock;
        issuing.circle = circle;
        issuing.letters = store;
        issuing.press = press(disclosures, gone, clock);
        issuing.submissions = new FakeSubmissions();
        issuing.clock = clock;
        disclosure.circle = circle;
        disclosure.letters = store;
        disclosure.disclosures = disclosures;
        disclosure.another = disclosures.another(seals);
        disclosure.submissions = new FakeSubmissions();
        disclosure.clock = clock;
        sending.circle = circle;
        sending.issued = gone;
        sending.dispatch = dispatch(gone, clock);
        sending.submissions = new FakeSubmissions();
        answering.circle = circle;
        answering.letters = store;
        answering.dispatch = sending.dispatch;
        answering.another = answers.another(seals);
        answering.submissions = new FakeSubmissions();
        forFlags.circle = circle;
        forFlags.drafts = writing.drafts;
        forFlags.matters = urgent;
        forFlags.letters = store;
        forFlags.sealing = sending.dispatch.another;
        sealing.circle = circle;
        sealing.letters = store;
        sealing.another = sending.dispatch.another;
        sealing.submissions = new FakeSubmissions();
        sealing.clock = clock;
        reading.circle = circle;
        reading.letters = store;
        reading.printing = issuing.press.printing;
        reading.disclosures = disclosures;
        reading.issued = gone;
        reading.clock = clock;
    }

    private LetterDispatch dispatch(IssuedLetters gone, Clock clock) {
        var dispatch = new LetterDispatch();
        dispatch.issued = gone;
        dispatch.sendings = sendings;
        dispatch.answers = answers;
        dispatch.another = another(clock);
        dispatch.clock = clock;
        return dispatch;
    }

    private LetterOfAnother another(Clock clock) {
        var another = new LetterOfAnother();
        another.seals = seals;
        another.sendings = sendings;
        another.recalls = recalls;
        another.clock = clock;
        return another;
    }

    private LetterDrafts drafts(Clock clock) {
        var drafts = new LetterDrafts();
        drafts.templates = new FakeTemplates();
        drafts.recipients = new FakeRecipients();
        drafts.cases = new FakeCases();
        drafts.urgentMatters = urgent;
        drafts.clock = clock;
        return drafts;
    }

    private LetterPress press(Disclosures disclosures, IssuedLetters gone, Clock clock) {
        var press = new LetterPress();
        press.printing = new FakePrinting(clock);
        press.disclosures = disclosures;
        press.people = people;
        press.issued = gone;
        press.clock = clock;
        return press;
    }

    private class FakeLetters extends Letters {
        @Override
        void add(Letter letter) {
            letters.put(letter.id(), letter);
        }

        @Override
        Letter get(LetterId id, OpenedCase open) {
            return Optional.ofNullable(letters.get(id))
                    .filter(letter -> letter.episode().equals(open.episode()) && !letter.isSealed())
                    .orElseThrow(() -> new NotFound("letter"));
        }

        @Override
        void hold(Letter letter) {}

        @Override
        EpisodeId episodeOf(LetterId id) {
            return Optional.ofNullable(letters.get(id)).map(Letter::episode).orElseGet(() -> new EpisodeId(id.uuid()));
        }

        @Override
        List<Letter> unissuedBecauseOf(FlagId flag) {
            return letters.values().stream()
                    .filter(letter -> letter.isBecauseOf(flag) && !letter.isSealed())
                    .filter(letter -> !letter.state().isIssued())
                    .toList();
        }

        @Override
        Optional<LetterReplacement> replacementOf(LetterId id, OpenedCase open) {
            return letters.values().stream()
                    .filter(letter -> id.equals(letter.replaces()) && !letter.isSealed())
                    .map(letter -> new LetterReplacement(letter.id(), true))
                    .findFirst();
        }
    }

    private class FakeIssued extends IssuedLetters {
        @Override
        void add(IssuedLetter letter) {
            issued.put(letter.letter(), letter);
        }

        @Override
        Optional<IssuedLetter> find(Letter letter) {
            return Optional.ofNullable(issued.get(letter.id()));
        }

        @Override
        Optional<Letter> earlier(Letter letter) {
            return Optional.ofNullable(letters.get(letter.replaces()));
        }

        @Override
        String nextNumber(LocalDate today) {
            return today.getYear() + "-" + (1041 + issued.size());
        }

        @Override
        OutsideCase caseOf(LetterId letter) {
            return Optional.ofNullable(letters.get(letter))
                    .map(l -> new OutsideCase(l.episode(), l.patient()))
                    .orElseGet(() -> new OutsideCase(EpisodeId.random(), PatientId.random()));
        }

        @Override
        Letter sealed(LetterId letter, PatientId patient) {
            return letters.get(letter);
        }
    }

    private class FakeTemplates extends LetterTemplates {
        @Override
        public Template newest(LetterKind kind, Language language) {
            var template = Templates.of(kind, language);
            words.put(template.id(), template);
            return template;
        }

        @Override
        public Template get(LetterTemplateId id) {
            return words.get(id);
        }
    }

    private static class FakeRecipients extends Recipients {
        @Override
        public Optional<RecipientRow> find(RecipientId id) {
            return Drafts.facts().recipient().filter(r -> r.id().equals(id));
        }
    }

    private static class FakeCases extends CasesOnLetters {
        @Override
        public Language languageOf(OpenedCase open) {
            return Language.FR;
        }
    }

    private class FakeClinicians extends Clinicians {
        @Override
        public ClinicianRow get(ClinicianId id) {
            return Drafts.facts().signer();
        }

        @Override
        public boolean isHere(ClinicianId id, LocalDate day) {
            return lastDayOf(id).filter(day::isAfter).isEmpty();
        }

        @Override
        public Optional<LocalDate> lastDayOf(ClinicianId id) {
            return Optional.ofNullable(lastDays.get(id));
        }
    }

    private class FakeMatters extends UrgentMatters {
        @Override
        public Optional<UrgentMatter> of(RedFlagRaised raised, Language language) {
            return Optional.ofNullable(matters.get(raised.flag()));
        }

        @Override
        public Optional<UrgentMatter> standing(EpisodeId episode, Language language) {
            return Optional.of(FEVER);
        }
    }

    private class FakePrinting extends LetterPrinting {
        FakePrinting(Clock on) {
            clinicians = new FakeClinicians();
            clock = on;
        }

        @Override
        LetterFacts facts(Letter letter, OpenedCase open, Optional<String> number) {
            var facts = Drafts.facts();
            return new LetterFacts(
                    facts.clinic(),
                    Optional.ofNullable(letter.text().recipient()).flatMap(r -> facts.recipient()),
                    facts.signer(),
                    facts.about(),
                    facts.day(),
                    number,
                    Optional.empty());
        }

        @Override
        Template template(Letter letter) {
            return words.get(letter.template());
        }
    }
}
