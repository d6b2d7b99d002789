package org.levator.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.levator.shared.LetterId;
import org.levator.shared.Sheet;

/** Gathers what a letter's page shows. */
record LetterViewing(Letter letter, LetterTemplate template, LetterFacts facts, Sheet sheet) {
    LetterView of(List<DisclosureRow> disclosures, Optional<LetterId> replacedBy, Optional<LetterView.Issued> issued) {
        return new LetterView(
                letter.id(),
                letter.version(),
                letter.episode(),
                letter.kind(),
                letter.language(),
                letter.state(),
                letter.addressee(),
                letter.recipient(),
                letter.isUrgent(),
                letter.matter(),
                letter.question(),
                letter.expectation(),
                letter.items().stream().map(this::item).toList(),
                letter.saysThatSomethingIsWithheld(facts.isTreating(letter)),
                letter.toldOfWithheld(),
                letter.preview(),
                letter.previewedAt(),
                facts.signer().name(),
                letter.replaces(),
                replacedBy.orElse(null),
                letter.state().isIssued() ? List.of() : lacks(disclosures),
                disclosures,
                sheet,
                issued.orElse(null));
    }

    private LetterView.Item item(LetterItem item) {
        return new LetterView.Item(
                item.content(),
                template.heading(item.content()),
                item.text(),
                item.choice(),
                letter.kind().needs(item.content()));
    }

    private List<Lack> lacks(List<DisclosureRow> disclosures) {
        var lacks = new ArrayList<>(letter.lacks(sheet.text(), facts.isTreating(letter)));
        if (disclosures.stream().noneMatch(DisclosureRow::covers)) {
            lacks.add(Lack.of(LetterRule.NO_CONSENT));
        }
        return lacks;
    }
}
