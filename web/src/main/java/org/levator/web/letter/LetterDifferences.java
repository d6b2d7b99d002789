package org.levator.web.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.levator.directory.RecipientRow;
import org.levator.web.directory.RecipientOffer;
import org.levator.web.faces.fault.Difference;
import org.levator.web.faces.text.Texts;

/** What differs between two people's drafts of one letter, in the words of its page. */
@RequestScoped
public class LetterDifferences {
    @Inject
    Texts texts;

    @Inject
    RecipientOffer recipients;

    List<Difference> of(LetterForm mine, LetterForm theirs) {
        var found = new ArrayList<Difference>();
        add(found, "recipient", to(mine.getTo()), to(theirs.getTo()));
        add(found, "question", mine.getQuestion(), theirs.getQuestion());
        add(found, "expectation", mine.getExpectation(), theirs.getExpectation());
        add(found, "isUrgent", yes(mine.isUrgent()), yes(theirs.isUrgent()));
        add(found, "urgentFlag", mine.getUrgentFlag(), theirs.getUrgentFlag());
        add(found, "urgentOnset", mine.getUrgentOnset(), theirs.getUrgentOnset());
        add(found, "urgentAdvice", mine.getUrgentAdvice(), theirs.getUrgentAdvice());
        add(found, "toldOfWithheld", yes(mine.isToldOfWithheld()), yes(theirs.isToldOfWithheld()));
        for (var item : mine.items()) {
            theirs.items().stream()
                    .filter(other -> other.getContent() == item.getContent())
                    .forEach(other -> differing(found, item.getHeading(), shown(item), shown(other)));
        }
        return found;
    }

    private void add(List<Difference> found, String key, String mine, String theirs) {
        differing(found, texts.get("letter").get(key), mine, theirs);
    }

    private static void differing(List<Difference> found, String label, String mine, String theirs) {
        var typed = Objects.toString(mine, "");
        var stands = Objects.toString(theirs, "");
        if (!typed.equals(stands)) {
            found.add(new Difference(label, typed, stands));
        }
    }

    private String shown(ItemForm item) {
        return texts.get("letter").label(item.getChoice()) + "\n" + Objects.toString(item.getText(), "");
    }

    private String yes(boolean yes) {
        return texts.get("faces").get(yes ? "yes" : "no");
    }

    /** A way that needs no directory has its word; anyone else her name. */
    private String to(String chosen) {
        var kind = "AddresseeKind." + chosen;
        return texts.get("letter").containsKey(kind)
                ? texts.get("letter").get(kind)
                : recipients.named(chosen).map(RecipientRow::name).orElse("");
    }
}
