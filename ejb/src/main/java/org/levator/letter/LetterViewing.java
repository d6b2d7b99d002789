package org.levator.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levator.letter.content.Lack;
import org.levator.letter.content.LetterItem;
import org.levator.letter.content.LetterRule;
import org.levator.letter.disclosure.DisclosureRow;
import org.levator.letter.print.LetterFacts;
import org.levator.letter.template.Template;
import org.levator.letter.view.LetterReplacement;
import org.levator.letter.view.LetterView;
import org.levator.shared.LetterId;
import org.levator.shared.document.Sheet;

/** Gathers what a letter's page shows. */
record LetterViewing(Letter letter, Template template, LetterFacts facts, Sheet sheet) {
    LetterView of(
            List<DisclosureRow> disclosures,
            Optional<LetterId> replaces,
            Optional<LetterReplacement> replacedBy,
            Optional<LetterView.Issued> issued) {
        var text = letter.text();
        return new LetterView(
                letter.id(),
                letter.version(),
                letter.episode(),
                text.kind(),
                text.language(),
                letter.state(),
                text.addressee(),
                text.recipient(),
                text.urgent(),
                text.matter(),
                text.question(),
                text.expectation(),
                text.items().stream().map(this::item).toList(),
                text.saysThatSomethingIsWithheld(facts.isTreating(text)),
                text.toldOfWithheld(),
                letter.preview(),
                letter.previewedAt(),
                facts.signer().name(),
                replaces.orElse(null),
                replacedBy.orElse(null),
                letter.state().isIssued() ? List.of() : lacks(disclosures),
                disclosures,
                sheet,
                issued.orElse(null));
    }

    private LetterView.Item item(LetterItem item) {
        return new LetterView.Item(item.content(), template.heading(item.content()), item.text(), item.choice());
    }

    private List<Lack> lacks(List<DisclosureRow> disclosures) {
        var lacks = new ArrayList<>(letter.text().lacks(sheet.text(), facts.isTreating(letter.text())));
        if (disclosures.stream().noneMatch(DisclosureRow::covers)) {
            lacks.add(Lack.of(LetterRule.NO_CONSENT));
        }
        return lacks;
    }
}
