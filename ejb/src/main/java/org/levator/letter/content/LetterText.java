package org.levator.letter.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.levator.shared.Language;
import org.levator.shared.RecipientId;
import org.levator.shared.document.PrintedSigns;

/**
 * What a letter says, and to whom: one question to one recipient, item by item. Only someone in the directory is named; whoever else it
 * goes to, it is urgent.
 *
 * @param kind what it is for
 * @param recipient {@code null} while none is chosen
 * @param matter {@code null} while none of its texts is written, and where nothing is urgent
 * @param question {@code null} while none is asked
 * @param expectation what would help; {@code null} while it is not written
 * @param items all there are, also those left out
 * @param toldOfWithheld the patient knows that the letter says that something is withheld
 */
public record LetterText(
        LetterKind kind,
        Language language,
        AddresseeKind addressee,
        RecipientId recipient,
        boolean urgent,
        UrgentMatter matter,
        String question,
        String expectation,
        List<LetterItem> items,
        boolean toldOfWithheld) {
    public LetterText {
        recipient = addressee == AddresseeKind.DIRECTORY ? recipient : null;
        urgent = urgent || addressee != AddresseeKind.DIRECTORY;
        matter = urgent ? matter : null;
        items = List.copyOf(items);
    }

    /** What makes it urgent, as far as it is known already. */
    public LetterText about(UrgentMatter what) {
        return new LetterText(
                kind, language, addressee, recipient, true, what, question, expectation, items, toldOfWithheld);
    }

    /** Nobody is chosen yet to whom it goes. */
    public boolean isToNobody() {
        return addressee == AddresseeKind.DIRECTORY && recipient == null;
    }

    /**
     * Everything that has to be there before it may go out and is not.
     *
     * @param printed the whole text as it would be printed
     * @param treating whether the recipient treats the patient, and is therefore told of what is withheld
     */
    public List<Lack> lacks(String printed, boolean treating) {
        var lacks = new ArrayList<Lack>();
        lack(lacks, LetterRule.NO_RECIPIENT, isToNobody());
        lack(lacks, LetterRule.URGENT_MATTER_INCOMPLETE, urgent && (matter == null || !matter.isComplete()));
        lack(lacks, LetterRule.NO_QUESTION, question == null);
        lack(lacks, LetterRule.NO_EXPECTATION, expectation == null);
        LetterFields.openIn(printed)
                .map(field -> new Lack(LetterRule.UNRESOLVED_FIELD, field))
                .ifPresent(lacks::add);
        PrintedSigns.firstMissingIn(printed)
                .map(sign -> new Lack(LetterRule.UNPRINTABLE_SIGN, sign))
                .ifPresent(lacks::add);
        lack(lacks, LetterRule.PATIENT_NOT_TOLD_OF_WITHHELD, saysThatSomethingIsWithheld(treating) && !toldOfWithheld);
        return lacks;
    }

    private static void lack(List<Lack> lacks, LetterRule rule, boolean missing) {
        if (missing) {
            lacks.add(Lack.of(rule));
        }
    }

    /** Something a treating recipient needs was left out because the patient said so. Personal safety alone never counts. */
    public boolean saysThatSomethingIsWithheld(boolean treating) {
        return treating
                && items.stream().anyMatch(item -> item.choice() == Choice.WITHHELD && kind.needs(item.content()));
    }

    /** What the letter is meant to hold, also where nothing is written yet: what the patient is asked about. */
    public Set<ContentItem> chosen() {
        return kinds(item -> item.choice() == Choice.INCLUDED);
    }

    /** What goes to the recipient, as kinds of content. */
    public Set<ContentItem> disclosed() {
        return kinds(LetterItem::isDisclosed);
    }

    private Set<ContentItem> kinds(Predicate<LetterItem> which) {
        return items.stream()
                .filter(which)
                .map(LetterItem::content)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContentItem.class)));
    }

    @Override
    public String toString() {
        return "LetterText[" + kind + ", " + language + "]";
    }
}
